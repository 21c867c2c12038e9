import type { Page } from "playwright-core";
import type { SiteIssue } from "../../scripts/verify/issue.ts";
import type { Localized } from "../../src/model/locale.ts";
import { phrase, type Phrase } from "../../src/model/phrase.ts";

/** How a page is shown: on a light or a dark screen, in the reader's own (forced) colours, on paper. */
export type Medium = "light" | "dark" | "forced" | "paper";

export interface Verdict {
  readonly issues: readonly SiteIssue[];
  /** Number of elements checked. A gate that checks nothing on any page of a site is broken. */
  readonly checked: number;
}

/** A gate that needs a browser: it checks one requirement of a page as shown. It may leave the window's width changed. */
export interface PageGate {
  readonly name: string;
  /** In each of these it looks at the page. */
  readonly media: readonly Medium[];
  readonly evaluate: (page: Page, path: string, medium: Medium) => Promise<Verdict>;
}

/** What a function that runs in the page gives back. */
export interface InPageResult {
  readonly faults: readonly string[];
  readonly checked: number;
}

/** Words of a gate that only tests have: they stand in no catalogue. */
export const ownWords = (text: Localized): Phrase => phrase("as-it-stands", { words: { text } });

/** The verdict that says `message` of each fault. */
export function verdict(gate: string, page: string, message: Localized, seen: InPageResult): Verdict {
  return {
    issues: seen.faults.map((detail) => ({ gate, page, ...ownWords(message), detail })),
    checked: seen.checked,
  };
}

export function together(verdicts: readonly Verdict[]): Verdict {
  return {
    issues: verdicts.flatMap(({ issues }) => issues),
    checked: verdicts.reduce((sum, { checked }) => sum + checked, 0),
  };
}
