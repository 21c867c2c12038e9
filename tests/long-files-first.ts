import { BaseSequencer, type TestSpecification } from "vitest/node";

/**
 * Of the files of a project those that take long for their size, the longest first, and the one that can use all
 * processors last: none is left to run alone at the end.
 */
const FIRST = ["two-reports", "publishers", "offline", "search", "journeys"];
const LAST = "site/pages";

const rank = ({ moduleId }: TestSpecification): number => {
  if (moduleId.endsWith(`${LAST}.test.ts`)) return FIRST.length + 1;
  const place = FIRST.findIndex((name) => moduleId.endsWith(`/${name}.test.ts`));
  return place < 0 ? FIRST.length : place;
};

/** Orders the files of each project by what is known of them; all others by their size, or by how long they took before. */
export class LongFilesFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const byProject = Map.groupBy(await super.sort(files), ({ project }) => project.name);
    return [...byProject.values()].flatMap((some) => some.toSorted((a, b) => rank(a) - rank(b)));
  }
}
