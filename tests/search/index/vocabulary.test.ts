import { describe, expect, test } from "vitest";
import { phraseKey } from "../../../src/search/query/fold.ts";
import { vocabularyOf } from "../../../src/search/index/vocabulary.ts";
import { NO_SYNONYMS, synonymFile } from "../../../src/model/synonyms.ts";
import { METHODS } from "../../../src/derive/derived-figure.ts";
import { realReports } from "../../fixtures/real-reports.ts";
import { synonyms } from "../real-report.ts";

/** The glossary and the units are those of every report. */
const [edition] = realReports;
if (!edition) throw new Error("there is no report");
const vocabulary = vocabularyOf(edition, synonyms());

describe("the list of synonyms", () => {
  test("refuses fields it does not know and groups of one", () => {
    expect(synonymFile.safeParse(NO_SYNONYMS).success).toBe(true);
    expect(synonymFile.safeParse({ ...NO_SYNONYMS, groups: [["một"]] }).success).toBe(false);
    expect(synonymFile.safeParse({ ...NO_SYNONYMS, words: [] }).success).toBe(false);
  });
  test("says no phrase twice in one group", () => {
    const doubled = synonyms().groups.filter((group) => new Set(group).size < group.length);
    expect(doubled).toEqual([]);
  });
  test("names only what a figure can be asked for: kind, method, direction, status, dimension, how many or how much", () => {
    const known = new Set<string>([
      ...["increase", "decrease", "derived", "count", "amount", "rank", "A", "E", "P", "R"],
      ...METHODS,
    ]);
    for (const { dimension } of Object.values(edition.units)) known.add(dimension);
    for (const { kind } of edition.observations.values()) known.add(kind);
    expect(Object.keys(vocabulary.intents).filter((key) => !known.has(key))).toEqual([]);
  });
});

describe("the vocabulary", () => {
  const mates = (phrase: string): string[] =>
    vocabulary.groups.filter((group) => group.includes(phrase)).flat();

  test("knows abbreviations both ways, in both languages", () => {
    expect(mates("GPMB")).toContain("Giải phóng mặt bằng");
    expect(mates("TTHC")).toContain("administrative procedures");
  });
  test("knows both names of a term", () => expect(mates("tái định cư")).toContain("resettlement"));
  test("keeps the meanings of one abbreviation apart", () => {
    expect(mates("TT")).toEqual(expect.arrayContaining(["Trung tâm", "Thị trấn"]));
    expect(mates("Trung tâm")).not.toContain("Thị trấn");
  });
  test("parts a name in brackets from the name before it", () => {
    expect(vocabulary.groups.flat().filter((phrase) => /[();]/.test(phrase))).toEqual([]);
  });
  test("does not look for the province", () => {
    expect(vocabulary.places.map(phraseKey)).toContain(
      phraseKey(Object.values(edition.site.province)[0] ?? ""),
    );
  });
});
