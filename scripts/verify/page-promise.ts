import { pageElements, type BuiltPage, type BuiltSite, type Gate } from "./built-site.ts";
import type { Element } from "./elements.ts";
import type { Issue } from "./issue.ts";

/** What is wrong, in both languages, and where on the page. */
export interface Fault {
  readonly vi: string;
  readonly en: string;
  readonly detail?: string;
}

export interface Seen {
  readonly faults: readonly Fault[];
  /** How many things were looked at. A gate that judges nothing on any page of a site is broken. */
  readonly judged: number;
}

/** A promise of every page that can be judged from its elements. */
export interface PagePromise {
  readonly name: string;
  /** What the judge needs of the whole site is made ready once. */
  readonly prepare: (site: BuiltSite) => Promise<Judge> | Judge;
}

export type Judge = (page: BuiltPage, elements: readonly Element[]) => Seen;

/** Judges every page of the site. */
export async function judgePages(
  { name, prepare }: PagePromise,
  site: BuiltSite,
): Promise<{ issues: readonly Issue[]; judged: number }> {
  const judge = await prepare(site);
  let judged = 0;
  const issues = site.pages.flatMap((page) => {
    const seen = judge(page, pageElements(page));
    judged += seen.judged;
    return seen.faults.map(({ vi, en, detail }): Issue => ({
      gate: name,
      page: page.path,
      message: { vi, en },
      ...(detail === undefined ? {} : { detail }),
    }));
  });
  return { issues, judged };
}

export function gateOf(promise: PagePromise): Gate {
  return async (site) => (await judgePages(promise, site)).issues;
}
