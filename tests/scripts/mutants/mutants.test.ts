import { describe, expect, test } from "vitest";
import { readContentFiles } from "../../../scripts/content/read-files.ts";
import { KINDS } from "../../../scripts/mutants/kinds.ts";
import { tryKind } from "../../../scripts/mutants/run-mutants.ts";
import { readContent } from "../../../src/checks/read-content.ts";
import { everyCombination } from "../../scope.ts";

const reading = readContent(readContentFiles("."));

/** Kinds of which every mutant must be stopped. `npm run mutants` tries the others as well, and more of each. */
const STOPPED =
  /^(?:English(?!: .*(?:no figure|numbers).*confirmed)|Vietnamese annex|Source|Metric: (?!direction|bound)|Catalogue: (?!partOf)|Bound|Number|Direction|Headline|Audit comment|Correction|Confirmed|Page|Synonyms|Text of a YAML file|Derived figure: the sides|Finding)/;
const kinds = KINDS.filter(({ name }) => STOPPED.test(name));
/** Of a kind, in each run. */
const TRIED = everyCombination ? 6 : 1;

describe("untrue content is stopped", () => {
  test.for(kinds)("$name", (kind) => {
    const { tried, survivors } = tryKind(reading, kind, TRIED);
    expect(tried).toBeGreaterThan(0);
    expect(survivors.map(({ file, what }) => `${file}: ${what}`)).toEqual([]);
  });
});

test("a mutant that says the same is not stopped", () => {
  const same = { name: "nothing changed", mutants: () => [{ file: "", what: "", changes: new Map() }] };
  expect(tryKind(reading, same)).toMatchObject({ all: 1, tried: 1, stopped: 0 });
});
