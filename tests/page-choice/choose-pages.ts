import type { PageFacts } from "./page-facts.ts";

/** Pages by the reason for a visit; each list names few pages. */
export interface ChosenPages {
  /** In whatever language, pages that together hold every markup chain. */
  readonly layouts: readonly string[];
  /** Other pages with the extremes of each template in each language: their boxes are the hardest to lay out. */
  readonly extremes: readonly string[];
  /** Those of the layouts that together hold every control. */
  readonly walked: readonly string[];
}

/** Measures whose largest value of a folder is the hardest case for its template. */
const EXTREMES = ["name", "unbroken", "sentences"] as const;

/** The paths of few pages that together hold all that the given part of every page holds, most telling page first. */
function pagesThatAdd(
  pages: readonly PageFacts[],
  part: (page: PageFacts) => ReadonlySet<number>,
): readonly string[] {
  const held = new Set<number>();
  const chosen: string[] = [];
  let left = pages;
  for (;;) {
    const adding = left
      .map((page) => ({ page, adds: part(page).difference(held).size }))
      .filter(({ adds }) => adds > 0);
    if (adding.length === 0) return chosen;
    const most = Math.max(...adding.map(({ adds }) => adds));
    const first = adding.find(({ adds }) => adds === most);
    for (const one of first ? part(first.page) : []) held.add(one);
    if (first) chosen.push(first.page.path);
    left = adding.map(({ page }) => page);
  }
}

/** Of each folder the pages with the longest name, the longest run of text without a break and the most sentences. */
function extremePages(pages: readonly PageFacts[]): readonly string[] {
  const folders = Map.groupBy(pages, ({ folder }) => folder);
  const found = [...folders.values()].flatMap((members) =>
    EXTREMES.flatMap((measure) => {
      const most = Math.max(...members.map((page) => page[measure]));
      return members.find((page) => page[measure] === most)?.path ?? [];
    }),
  );
  return [...new Set(found)];
}

/** Chooses among all pages of a site. */
export function choosePages(pages: readonly PageFacts[]): ChosenPages {
  const layouts = pagesThatAdd(pages, ({ chains }) => chains);
  return {
    layouts,
    extremes: extremePages(pages).filter((path) => !layouts.includes(path)),
    walked: pagesThatAdd(
      pages.filter(({ path }) => layouts.includes(path)),
      ({ controls }) => controls,
    ),
  };
}
