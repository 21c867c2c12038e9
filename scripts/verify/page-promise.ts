import { pageFiles, readPage, type BuiltPage, type BuiltSite, type Gate } from "./built-site.ts";
import type { Element } from "./elements.ts";
import type { Issue } from "./issue.ts";

/** What is wrong, in both languages, and where on the page. */
export interface Fault {
  readonly vi: string;
  readonly en: string;
  readonly detail?: string;
}

export interface PromiseFacts {
  readonly faults: readonly Fault[];
  /** How many things were looked at. A gate that judges nothing on any page of a site is broken. */
  readonly checked: number;
  /** What the promise compares among pages. */
  readonly mark?: string;
}

/** A page's mark, by its address. */
export type Marks = ReadonlyMap<string, string>;

/** A promise of every page that can be judged from its elements. */
export interface PagePromise {
  readonly name: string;
  /** What the judge needs of the whole site is made ready once. */
  readonly prepare: (site: BuiltSite) => Promise<PageCheck> | PageCheck;
  /** What is wrong with a page beside the others. */
  readonly beside?: (marks: Marks) => (path: string) => readonly Fault[];
}

export type PageCheck = (page: BuiltPage, elements: readonly Element[]) => PromiseFacts;

/** What a promise keeps of a page. */
export interface PagePromiseFacts extends PromiseFacts {
  readonly path: string;
}

/** The gate of a promise. */
export function gateOf({ name, prepare, beside }: PagePromise): Gate<PagePromiseFacts> {
  const prepared = new WeakMap<BuiltSite, Promise<PageCheck> | PageCheck>();
  return {
    collect: async (page, site) => {
      const judge = prepared.get(site) ?? prepare(site);
      prepared.set(site, judge);
      return { path: page.path, ...(await judge)(page, page.elements) };
    },
    evaluate: (seen) => {
      const marks = new Map(
        seen.flatMap(({ path, mark }) => (mark === undefined ? [] : [[path, mark] as const])),
      );
      const others = beside?.(marks);
      return seen.flatMap(({ path, faults }) =>
        [...(others?.(path) ?? []), ...faults].map(({ vi, en, detail }): Issue => ({
          gate: name,
          page: path,
          message: { vi, en },
          ...(detail === undefined ? {} : { detail }),
        })),
      );
    },
  };
}

/** Judges every page of a small site. */
export async function evaluatePages(
  promise: PagePromise,
  site: BuiltSite,
): Promise<{ issues: readonly Issue[]; judged: number }> {
  const { collect, evaluate } = gateOf(promise);
  const seen: PagePromiseFacts[] = [];
  for (const file of pageFiles(site)) seen.push(await collect(await readPage(site, file), site));
  return { issues: await evaluate(seen, site), judged: seen.reduce((sum, { checked }) => sum + checked, 0) };
}
