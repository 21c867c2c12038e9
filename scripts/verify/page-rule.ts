import { pageFiles, readPage, type BuiltPage, type BuiltSite, type Gate } from "./built-site.ts";
import type { Phrase } from "../../src/model/phrase.ts";
import type { Element } from "./elements.ts";
import type { SiteIssue } from "./issue.ts";

/** What is wrong, and where on the page. */
export interface Fault extends Phrase {
  readonly detail?: string;
}

export interface PageRuleResult {
  readonly faults: readonly Fault[];
  /** Number of elements checked. A gate that checks nothing on any page of a site is broken. */
  readonly checked: number;
  /** Value that `compare` compares among pages. */
  readonly mark?: string;
}

/** A page's mark, by its address. */
export type Marks = ReadonlyMap<string, string>;

/** A rule that every page keeps, checked on its parsed elements. */
export interface PageRule {
  readonly name: string;
  /** Prepares, once a site, the check of one page. */
  readonly prepare: (site: BuiltSite) => Promise<PageCheck> | PageCheck;
  /** Faults of a page in comparison with all others. */
  readonly compare?: (marks: Marks) => (path: string) => readonly Fault[];
}

export type PageCheck = (page: BuiltPage, elements: readonly Element[]) => PageRuleResult;

/** What a rule collects from a page. */
export interface PageRuleFacts extends PageRuleResult {
  readonly path: string;
}

/** The gate that applies a page rule. */
export function gateOf({ name, prepare, compare }: PageRule): Gate<PageRuleFacts> {
  const prepared = new WeakMap<BuiltSite, Promise<PageCheck> | PageCheck>();
  return {
    collect: async (page, site) => {
      const check = prepared.get(site) ?? prepare(site);
      prepared.set(site, check);
      return { path: page.path, ...(await check)(page, page.elements) };
    },
    evaluate: (seen) => {
      const marks = new Map(
        seen.flatMap(({ path, mark }) => (mark === undefined ? [] : [[path, mark] as const])),
      );
      const others = compare?.(marks);
      return seen.flatMap(({ path, faults }) =>
        [...(others?.(path) ?? []), ...faults].map((fault): SiteIssue => ({
          gate: name,
          page: path,
          ...fault,
        })),
      );
    },
  };
}

/** Checks every page of a small site. */
export async function evaluatePages(
  rule: PageRule,
  site: BuiltSite,
): Promise<{ issues: readonly SiteIssue[]; checked: number }> {
  const { collect, evaluate } = gateOf(rule);
  const seen: PageRuleFacts[] = [];
  for (const file of pageFiles(site)) seen.push(await collect(await readPage(site, file), site));
  return { issues: await evaluate(seen, site), checked: seen.reduce((sum, { checked }) => sum + checked, 0) };
}
