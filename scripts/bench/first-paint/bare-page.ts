import { parse, type DefaultTreeAdapterTypes } from "parse5";

/** What is left of a page: text and its plainest structure. */
const kept = new Set(
  "h1 h2 h3 h4 h5 h6 p ul ol li dl dt dd table caption thead tbody tr th td blockquote sup".split(" "),
);
/** What is no text to read. */
const left = new Set("svg script style template noscript form head".split(" "));

/**
 * The same text as bare HTML: headings, paragraphs, lists and tables without attributes, styles, scripts, pictures and
 * links. The lightest page that says the same.
 */
export function barePage(html: string): string {
  const document = parse(html);
  const lang = /<html[^>]* lang="([^"]*)"/.exec(html)?.[1] ?? "";
  const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">`;
  const title = /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? "";
  return `<!doctype html><html lang="${lang}">${head}<title>${title}</title>${document.childNodes.map(bare).join("")}`;
}

function bare(node: DefaultTreeAdapterTypes.ChildNode): string {
  if (node.nodeName === "#text" && "value" in node) return escaped(node.value.replace(/\s+/g, " "));
  if (!("tagName" in node) || left.has(node.tagName)) return "";
  if (node.attrs.some(({ name }) => name === "hidden")) return "";
  const inner = node.childNodes.map(bare).join("");
  return kept.has(node.tagName) ? `<${node.tagName}>${inner}</${node.tagName}>` : inner;
}

const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
