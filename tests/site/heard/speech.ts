import type { Heard } from "./accessibility-tree.ts";

/** Roles that are read within their line. */
const INLINE = new Set([
  "Break",
  "LineBreak",
  "StaticText",
  "LabelText",
  "code",
  "emphasis",
  "generic",
  "mark",
  "strong",
  "subscript",
  "superscript",
  "time",
]);
/** Controls that are read within the line they stand in, with their role and name. */
const CONTROLS = new Set([
  "button",
  "checkbox",
  "combobox",
  "image",
  "link",
  "searchbox",
  "textbox",
  "DisclosureTriangle",
]);
const SPOKEN: Readonly<Record<string, string>> = {
  RootWebArea: "page",
  DisclosureTriangle: "disclosure",
  contentinfo: "footer",
  banner: "header",
};

/** The words of a thing in one line; `‹en›` where the language changes. */
export function spokenText(heard: Heard, language: string): string {
  return [...new Speech(language).say(heard).end()].join("").trim();
}

/** Collects words and notes where their language changes. */
export class Speech {
  #language: string;
  readonly #outer: string;
  readonly #said: string[] = [];

  constructor(language: string) {
    this.#language = language;
    this.#outer = language;
  }

  say(heard: Heard): this {
    if (heard.role === "LineBreak") return this.#write(" ", this.#language);
    if (heard.role === "Break") return this.#part();
    if (heard.role === "StaticText") return this.#write(heard.name, heard.lang);
    if (!CONTROLS.has(heard.role)) {
      for (const child of heard.children) this.say(child);
      if (heard.states.length) this.#said.push(` (${heard.states.join("; ")})`);
      return this;
    }
    this.#said.push(`${this.#said.at(-1)?.endsWith(" ") === false ? " " : ""}[${roleOf(heard)}: `);
    const inside = heard.children.map((child) => new Speech(heard.lang).say(child).end()).join("");
    const isNamedByContent = inside.replace(/‹.*?›|\s/g, "") === heard.name.replace(/\s/g, "");
    if (isNamedByContent) for (const child of heard.children) this.say(child);
    else this.#write(heard.name, heard.lang);
    const extra = [...heard.states, heard.value && `holds “${heard.value}”`, heard.description].filter(
      Boolean,
    );
    this.#said.push(extra.length ? ` (${extra.join("; ")})]` : "]");
    return this;
  }

  end(): string {
    this.#write("", this.#outer);
    return this.#said
      .join("")
      .replace(/ +/g, " ")
      .replace(/(?: ?\ue000)+ ?\]/g, "]")
      .replace(/\[([a-z ]+): (?:\ue000 ?)+/gi, "[$1: ")
      .replace(/(?: ?\ue000)+ ?/g, " / ")
      .replace(/^ \/ | \/ $/g, "")
      .trim();
  }

  /** Boxes stand apart from one another; written as a stroke between words. */
  #part(): this {
    this.#said.push("\ue000");
    return this;
  }

  #write(words: string, language: string): this {
    if (language !== this.#language && words.trim() !== "") {
      this.#said.push(`‹${language}› `);
      this.#language = language;
    }
    this.#said.push(words);
    return this;
  }
}

/** A role as it is said. */
export const roleOf = ({ role }: Heard): string => SPOKEN[role] ?? role;
export const isInline = ({ role }: Heard): boolean => INLINE.has(role) || CONTROLS.has(role);
