import type { AccessibleNode } from "./accessibility-tree.ts";

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
export function spokenText(node: AccessibleNode, language: string): string {
  return [...new Speech(language).say(node).end()].join("").trim();
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

  say(node: AccessibleNode): this {
    if (node.role === "LineBreak") return this.#write(" ", this.#language);
    if (node.role === "Break") return this.#part();
    if (node.role === "StaticText") return this.#write(node.name, node.lang);
    if (!CONTROLS.has(node.role)) {
      for (const child of node.children) this.say(child);
      if (node.states.length) this.#said.push(` (${node.states.join("; ")})`);
      return this;
    }
    this.#said.push(`${this.#said.at(-1)?.endsWith(" ") === false ? " " : ""}[${roleOf(node)}: `);
    const inside = node.children.map((child) => new Speech(node.lang).say(child).end()).join("");
    const isNamedByContent = inside.replace(/‹.*?›|\s/g, "") === node.name.replace(/\s/g, "");
    if (isNamedByContent) for (const child of node.children) this.say(child);
    else this.#write(node.name, node.lang);
    const extra = [...node.states, node.value && `holds “${node.value}”`, node.description].filter(Boolean);
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
export const roleOf = ({ role }: AccessibleNode): string => SPOKEN[role] ?? role;
export const isInline = ({ role }: AccessibleNode): boolean => INLINE.has(role) || CONTROLS.has(role);
