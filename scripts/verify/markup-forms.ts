/**
 * What a rule of HTML can depend on in a page, as a set of short texts: of pages whose forms another page has, the
 * validator's verdict is known. The page is read as written, not as a parser repairs it.
 */
import { MarkupRelations } from "./markup-relations.ts";

export interface MarkupForms {
  readonly forms: ReadonlySet<string>;
  /** The page may break a rule that compares elements with each other: its forms do not tell. */
  readonly doubtful: boolean;
}

interface Open {
  readonly name: string;
  /** The names of the elements that it stands in, and its own. */
  readonly chain: string;
  /** The name of the last thing inside, "#" for text. */
  last: string;
  filled: boolean;
}

const TAG = /<!--[\s\S]*?-->|<(\/?)([a-z][\w:-]*)((?:"[^"]*"|'[^']*'|[^>"'])*)>/gi;
const CODE = /<(script|style)\b([^>]*)>\s*([^\s<]?)[\s\S]*?<\/\1>/g;
const ATTRIBUTE = /([^\s=]+)="([^"]*)"/g;
/** Elements without content and without an end. */
export const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/i;
const KEYWORD = /^[a-z][a-z-]{0,20}$/;
/** Attributes whose values are names or texts, even where they look like keywords. */
const NAMES =
  /^(?:id|class|for|name|list|headers|value|content|title|alt|href|cite|download|aria-(?:label|labelledby|describedby|controls|owns|details)|data-.*)$/i;
const ENTITY = /&(#?\w+;)?/g;
/** Kinds of characters that a rule may tell apart, besides those that an entity stands for. */
const KINDS = [/^[^\p{L}]/u, /\p{L}/u, /\d/, /\s/, /[<>]/, /[^\p{L}\p{N}\s<>&;./#-]/u] as const;

const entitiesOf = (text: string): string => [...new Set(text.match(ENTITY))].sort().join("");

/** An empty value, or which kinds of characters it holds; of an address, its scheme. */
const kindsOf = (value: string): string =>
  value === ""
    ? ""
    : `${/^[a-z]+:(?=\S)/.exec(value)?.[0] ?? ""}${KINDS.map((kind) => (kind.test(value) ? "1" : "0")).join("")}${entitiesOf(value)}`;

/** The forms of a page. */
export function markupForms(html: string): MarkupForms {
  const forms = new Set([`start ${html.slice(0, Math.max(0, html.indexOf("<html")))}`]);
  const relations = new MarkupRelations();
  const root: Open = { name: "", chain: "", last: "^", filled: false };
  const open = [root];
  let sound = true;

  const follow = (next: string): void => {
    const parent = open.at(-1) ?? root;
    forms.add(`${parent.name}: ${parent.last} ${next}`);
    parent.last = next;
  };
  const readText = (text: string): void => {
    if (!/\S/.test(text)) return;
    (open.at(-1) ?? root).filled = true;
    follow("#");
    if (/[&<>]/.test(text)) forms.add(`text ${entitiesOf(text)}${/[<>]/.test(text) ? "<" : ""}`);
  };
  const close = (name: string): void => {
    follow("$");
    const closed = open.length > 1 ? open.pop() : undefined;
    if (closed?.name !== name) sound = false;
    if (closed && !closed.filled) forms.add(`empty ${closed.chain}`);
    if (closed?.filled) (open.at(-1) ?? root).filled = true;
    relations.close(name);
  };

  const page = html.replace(CODE, "<$1$2>$3</$1>");
  let at = 0;
  for (const { 0: whole, 1: slash, 2: name, 3: written = "", index } of page.matchAll(TAG)) {
    readText(page.slice(at, index));
    at = index + whole.length;
    if (name === undefined) {
      sound &&= !whole.includes("[");
      continue;
    }
    if (slash) {
      close(name);
      continue;
    }
    const attributes = new Map<string, string>();
    const told = written.replace(ATTRIBUTE, (attribute, key: string, value: string) => {
      attributes.set(key, value);
      if (!NAMES.test(key) && KEYWORD.test(value)) return attribute;
      forms.add(`${name} ${key} ${kindsOf(value)}`);
      return `${key}="${value === "" ? "" : "…"}"`;
    });
    follow(name);
    const chain = `${(open.at(-1) ?? root).chain}/${name}`;
    forms.add(`${chain} ${told}`);
    const empty = VOID.test(name) || written.endsWith("/");
    relations.open(name, attributes, empty, open.at(-1)?.name);
    if (!empty) open.push({ name, chain, last: "^", filled: false });
  }
  readText(page.slice(at));
  for (const form of relations.forms()) forms.add(form);
  return { forms, doubtful: !sound || open.length > 1 || relations.doubtful() };
}
