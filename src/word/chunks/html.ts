import type { XmlElement, XmlNode } from "../xml/element.ts";
import { entityText } from "./html-entities.ts";

/** An element of the tree that is built. */
interface Open extends XmlElement {
  readonly children: XmlNode[];
}

const element = (name: string, children: XmlNode[] = [], attributes: Record<string, string> = {}): Open => ({
  name,
  attributes,
  children,
});

const valued = (name: string, value: string): Open => element(name, [], { "w:val": value });

const typed = (text: string): Open => element("w:t", [text], { "xml:space": "preserve" });

/** Elements whose text is no text of the document. */
const SILENT = new Set(["head", "script", "style", "template"]);
/** Elements that begin and end a paragraph. */
const BLOCKS = new Set(
  "address article aside blockquote body caption center dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section table tbody td tfoot th thead tr ul".split(
    " ",
  ),
);
/** What an element says of the format of the text in it. */
const FORMATS: Readonly<Record<string, () => Open>> = {
  b: () => element("w:b"),
  strong: () => element("w:b"),
  th: () => element("w:b"),
  i: () => element("w:i"),
  em: () => element("w:i"),
  u: () => valued("w:u", "single"),
  s: () => element("w:strike"),
  strike: () => element("w:strike"),
  del: () => element("w:strike"),
  sup: () => valued("w:vertAlign", "superscript"),
  sub: () => valued("w:vertAlign", "subscript"),
  ...Object.fromEntries(["h1", "h2", "h3", "h4", "h5", "h6"].map((name) => [name, () => element("w:b")])),
};

const TAGS =
  /<!--[^]*?(?:-->|$)|<!\[[^\]]*\]?[^>]*>|<[!?][^>]*>|<(\/?)([a-z][a-z\d:]*)((?:"[^"]*"|'[^']*'|[^>"'])*)>/gi;

/** The body of an HTML text in the elements of a Word file, so that both are read in the same way. */
export const htmlBody = (html: string): XmlElement => {
  const body = element("w:body");
  const containers = [body];
  const rows: Open[] = [];
  const formats: string[] = [];
  let [paragraph, silent]: [Open | undefined, string | undefined] = [undefined, undefined];
  const add = (run: Open): void => {
    const properties = formats.flatMap((name) => FORMATS[name]?.() ?? []);
    paragraph ??= element("w:p");
    paragraph.children.push(element("w:r", [element("w:rPr", properties), run]));
  };
  const end = (): void => {
    if (paragraph) containers.at(-1)?.children.push(paragraph);
    paragraph = undefined;
  };
  const text = (raw: string): void => {
    const words = entityText(raw).replace(/[ \t\r\n]+/g, " ");
    if (!silent && (words.trim() !== "" || paragraph)) add(typed(words));
  };
  const open = (name: string, attributes: string): void => {
    if (name === "table") {
      const table = element("w:tbl");
      containers.at(-1)?.children.push(table);
      containers.push(table);
    } else if (name === "tr" && containers.at(-1)?.name === "w:tbl") {
      const row = element("w:tr");
      containers.at(-1)?.children.push(row);
      rows.push(row);
      containers.push(row);
    } else if (/^t[dh]$/.test(name) && containers.at(-1)?.name === "w:tr") {
      const span = /\bcolspan\s*=\s*["']?(\d{1,3})/i.exec(attributes)?.[1];
      const cell = element("w:tc", span ? [element("w:tcPr", [valued("w:gridSpan", span)])] : []);
      containers.at(-1)?.children.push(cell);
      containers.push(cell);
    }
  };
  /** Closes what is open up to the container of this name, where there is one. */
  const close = (name: string, within: readonly string[]): void => {
    const at = containers.findLastIndex((one) => one.name === name || within.includes(one.name));
    if (at > 0 && containers[at]?.name === name) containers.length = at;
  };
  const ends = (name: string): void => {
    if (name === "table") close("w:tbl", []);
    else if (name === "tr") close("w:tr", ["w:tbl"]);
    else if (/^t[dh]$/.test(name)) close("w:tc", ["w:tbl"]);
  };
  let at = 0;
  for (const { 0: tag, 1: slash, 2: named = "", 3: attributes = "", index } of html.matchAll(TAGS)) {
    text(html.slice(at, index));
    at = index + tag.length;
    const name = named.toLowerCase();
    if (silent) {
      if (slash && name === silent) silent = undefined;
      continue;
    }
    if (SILENT.has(name) && !slash) silent = name;
    if (BLOCKS.has(name)) end();
    if (name === "br") add(element("w:br"));
    if (slash) ends(name);
    else {
      if (name === "tr" || /^t[dh]$/.test(name)) ends(name);
      open(name, attributes);
    }
    if (!(name in FORMATS)) continue;
    if (!slash) formats.push(name);
    else if (formats.includes(name)) formats.splice(formats.lastIndexOf(name), 1);
  }
  text(html.slice(at));
  end();
  return body;
};

/** The body of plain text: a paragraph a line. */
export const plainBody = (text: string): XmlElement =>
  element(
    "w:body",
    text.split(/\r\n?|\n/).map((line) => element("w:p", line ? [element("w:r", [typed(line)])] : [])),
  );
