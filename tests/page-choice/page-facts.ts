import { posix } from "node:path";
import { VOID } from "../../scripts/verify/markup-forms.ts";

/** What decides whether a page is worth a visit of its own. */
export interface PageFacts {
  readonly path: string;
  readonly language: string;
  /** Pages of one folder are made by one template, in one language. */
  readonly folder: string;
  /**
   * The markup chains of its elements: names, classes, roles and types, as numbers of `Chains`. An element of a text
   * stands for itself in its parent, any other for all that it stands in; a part in a part like it is no new chain.
   */
  readonly chains: ReadonlySet<number>;
  /** Those of them that end in something to use. */
  readonly controls: ReadonlySet<number>;
  /** Characters of its first heading. */
  readonly name: number;
  /** Characters of its longest run of text that a line cannot be broken in: a word, or a number with its unit. */
  readonly unbroken: number;
  readonly sentences: number;
}

/** Markup chains by the numbers that stand for them; one for all pages that are compared. */
export type Chains = Map<string, number>;

const CONTROLS = /^(?:a|button|input|select|summary|textarea)$/;
/** What of an element's attributes a style or a gate may look at. */
const TOLD = /\s(class|role|type|aria-hidden)="([^"]*)"/g;
/** Attributes of which only the presence counts. */
const PRESENT = /\s(?:hidden|lang|open|tabindex)(?=[\s=/]|$)/g;
/** What stands in a line of text and looks the same in whatever that line belongs to. */
const IN_TEXT = /^(?:a|abbr|b|code|data|em|i|mark|small|span|strong|sub|sup|time)$/;
const TAG = /<(\/?)([a-z][\w-]*)((?:"[^"]*"|[^>"])*)>/gi;

/** Reads one page of the built site, whose elements are closed in order: the gate `html` sees to that. */
export function factsOf(path: string, html: string, known: Chains): PageFacts {
  const chains = new Set<number>();
  const controls = new Set<number>();
  const open: { readonly token: string; readonly chain: number }[] = [];
  const body = html.slice(Math.max(0, html.indexOf("<body"))).replace(CODE, "");
  for (const [, slash, name = "", attributes = ""] of body.matchAll(TAG)) {
    if (slash) {
      open.pop();
      continue;
    }
    const told = [...attributes.matchAll(TOLD), ...attributes.matchAll(PRESENT)].map(([one]) => one.trim());
    const token = [name, ...told.sort()].join(" ");
    const parent = open.at(-1);
    const chain =
      open.findLast((outer) => outer.token === token)?.chain ??
      numberOf(known, `${IN_TEXT.test(name) ? (parent?.token ?? "") : String(parent?.chain)} ${token}`);
    chains.add(chain);
    if (CONTROLS.test(name) || attributes.includes("tabindex")) controls.add(chain);
    if (!VOID.test(name) && !attributes.endsWith("/")) open.push({ token, chain });
  }
  const words = body.replace(TAG, "");
  return {
    path,
    language: /<html[^>]*\slang="([^"]*)"/.exec(html)?.[1] ?? "",
    folder: posix.dirname(path),
    chains,
    controls,
    name: (/<h[1-6][^>]*>(.*?)<\/h[1-6]>/s.exec(body)?.[1] ?? "").replace(TAG, "").trim().length,
    unbroken: Math.max(0, ...(body.replace(TAG, " ").match(UNBROKEN) ?? []).map(({ length }) => length)),
    sentences: words.match(/[.?!:;]\s/g)?.length ?? 0,
  };
}

/** No-break spaces join; an address, which styles break anywhere, counts by its parts. */
const UNBROKEN = /(?:[^ \t\n\r/?&#=.-]|\.(?=\d))+/g;
/** What stands in a page and is no markup. */
const CODE = /<!--.*?-->|<(script|style)\b.*?<\/\1>/gs;

function numberOf(known: Chains, chain: string): number {
  const number = known.get(chain) ?? known.size;
  known.set(chain, number);
  return number;
}
