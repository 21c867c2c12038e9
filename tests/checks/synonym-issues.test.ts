import { describe, expect, test } from "vitest";
import { allIssues, checked, readContent } from "../../src/checks/read-content.ts";
import { smallReport } from "../fixtures/small-report.ts";

const FILE = "content/synonyms.yaml";
const rest = "narrower: {}\nrelated: {}\nintents: {}\nfillers: []\nminor: []\nelsewhere: []\n";
const foundIn = (...groups: readonly string[]) => {
  const text = `groups:\n${groups.map((group) => `  - [${group}]\n`).join("")}${rest}`;
  return allIssues(checked(readContent(new Map([...smallReport(), [FILE, text]])))).map(
    ({ code, place }) => `${code} ${place.file}:${place.line}:${place.column}`,
  );
};

describe("synonyms", () => {
  test.for([["lúa, thóc, rice, paddy"], ["tăng, tăng lên"], ["diện tích, area, acreage"]])(
    "%s may mean the same",
    ([group = ""]) => {
      expect(foundIn(group)).toEqual([]);
    },
  );

  test("by which two indicators are told apart are refused, in each language", () => {
    expect(foundIn("thóc, lúa", "Diện tích, sản lượng")).toEqual([
      `synonyms-mean-the-same.indicators ${FILE}:3:17`,
    ]);
    expect(foundIn("area, field, output")).toEqual([`synonyms-mean-the-same.indicators ${FILE}:2:19`]);
  });

  test("of which one is part of longer words of a name are not taken for it", () => {
    expect(foundIn("diện, sản lượng")).toEqual([]);
  });

  test("of increase and of decrease are refused", () => {
    expect(foundIn("tăng, giảm")).toEqual([`synonyms-mean-the-same.directions ${FILE}:2:12`]);
  });

  test("that ask for what no figure can be are refused", () => {
    const asking = (key: string) => {
      const text = `groups: []\n${rest.replace("intents: {}", `intents:\n  ${key}: [bao nhiêu]`)}`;
      return allIssues(checked(readContent(new Map([...smallReport(), [FILE, text]])))).map(
        ({ code, place }) => `${code} ${place.file}:${place.line}`,
      );
    };
    for (const key of ["change", "increase", "E", "balance", "amount", "area"])
      expect(asking(key)).toEqual([]);
    for (const key of ["changes", "Increase", "hectare"])
      expect(asking(key)).toEqual([`content-has-its-fields.unknown-field ${FILE}:5`]);
  });
});
