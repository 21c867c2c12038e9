import { describe, expect, test } from "vitest";
import { join } from "node:path";
import { readContentFiles } from "../../scripts/content/read-files.ts";
import {
  chosenPassage,
  joinedPassage,
  versionPieces,
  type VersionPiece,
} from "../../src/desk/passages/differing-places.ts";
import { passageText, type PassageText } from "../../src/desk/passages/passage-text.ts";
import { passagesOfFile } from "../../src/desk/passages/text-file.ts";

/** A passage from words in which `[printed](#id)` is a figure, `[^1]` a note and `*…*` emphasis. */
const read = (words: string): PassageText => {
  const [placed] = passagesOfFile(
    "content/reports/2001-q1/sections/test/vi.mdx",
    `---\ntitle: Thử\n---\n${words}\n`,
  );
  return placed ? passageText(placed.passage) : { text: "", ranges: [] };
};
const pieces = (before: string, mine: string, other: string): readonly VersionPiece[] =>
  versionPieces(read(before), read(mine), read(other));
/** The differing places: what stood there before, mine and the other. */
const places = (before: string, mine: string, other: string) =>
  pieces(before, mine, other).flatMap((piece) =>
    piece.isPlace ? [[piece.before.text, piece.mine.text, piece.other.text]] : [],
  );
const chosen = (before: string, mine: string, other: string, ...choices: ("mine" | "other")[]) =>
  chosenPassage(pieces(before, mine, other), choices);

const BEFORE = "Lúa đạt [12 ha](#rice), tăng [3%](#rice-yoy) so với cùng kỳ.";

describe("places in which two versions differ", () => {
  test("are those that either changed, each by itself", () => {
    const mine = BEFORE.replace("Lúa", "Cây lúa");
    const other = BEFORE.replace("cùng kỳ", "năm trước");
    expect(places(BEFORE, mine, other)).toEqual([
      ["Lúa ", "Cây lúa ", "Lúa "],
      ["cùng kỳ", "cùng kỳ", "năm trước"],
    ]);
    expect(chosen(BEFORE, mine, other, "mine", "other")).toEqual(read(mine.replace("cùng kỳ", "năm trước")));
    expect(chosen(BEFORE, mine, other, "other", "mine")).toEqual(read(BEFORE));
  });

  test("are none where both changed alike", () => {
    const both = BEFORE.replace("Lúa", "Ngô");
    expect(places(BEFORE, both, both)).toEqual([]);
    expect(chosen(BEFORE, both, both)).toEqual(read(both));
  });

  test("a figure against a figure is one place, whatever digits they share", () => {
    const [mine, other] = [BEFORE.replace("12 ha", "12,5 ha"), BEFORE.replace("12 ha", "13 ha")];
    expect(places(BEFORE, mine, other)).toEqual([["12 ha", "12,5 ha", "13 ha"]]);
    expect(chosen(BEFORE, mine, other, "mine")).toEqual(read(mine));
    expect(chosen(BEFORE, mine, other, "other")).toEqual(read(other));
  });

  test("a figure that prints the same for another indicator is a place", () => {
    const other = BEFORE.replace("#rice)", "#maize)");
    expect(places(BEFORE, BEFORE.replace("Lúa", "Ngô"), other)).toEqual([
      ["Lúa", "Ngô", "Lúa"],
      ["12 ha", "12 ha", "12 ha"],
    ]);
  });

  test("a figure and a word beside it are two places", () => {
    const [mine, other] = [BEFORE.replace("12 ha", "14 ha"), BEFORE.replace("đạt", "được")];
    expect(places(BEFORE, mine, other)).toEqual([
      ["đạt", "đạt", "được"],
      ["12 ha", "14 ha", "12 ha"],
    ]);
  });

  test("words that overlap are one place, never a mixture", () => {
    expect(places("Một hai ba bốn năm.", "Một HAI BA bốn năm.", "Một hai BẢY TÁM năm.")).toEqual([
      ["hai ba bốn", "HAI BA bốn", "hai BẢY TÁM"],
    ]);
  });

  test("a deletion against a change of what was deleted is one place", () => {
    const deleted = BEFORE.replace(", tăng [3%](#rice-yoy) so với cùng kỳ", "");
    const edited = BEFORE.replace("3%", "4%");
    const [place, ...rest] = places(BEFORE, deleted, edited);
    expect(rest).toEqual([]);
    expect(place).toEqual([", tăng 3% so với cùng kỳ", "", ", tăng 4% so với cùng kỳ"]);
    expect(chosen(BEFORE, deleted, edited, "mine")).toEqual(read(deleted));
    expect(chosen(BEFORE, deleted, edited, "other")).toEqual(read(edited));
  });

  test("what both add at the end is one place, and so is a passage that shares nothing", () => {
    expect(places("Một.", "Một. Của tôi.", "Một. Bản kia.")).toEqual([["", " Của tôi.", " Bản kia."]]);
    expect(places("Một.", "Hai ba", "Bốn năm")).toEqual([["Một.", "Hai ba", "Bốn năm"]]);
  });

  test("a note mark that one version took out comes back with the other", () => {
    const [before, mine] = ["Đạt [12 ha](#rice)[^1] lúa.", "Đạt [12 ha](#rice) lúa."];
    expect(places(before, mine, before)).toEqual([["¹", "", "¹"]]);
    expect(chosen(before, mine, before, "other")).toEqual(read(before));
  });

  test("emphasis is a difference, and stays one range across the places in it", () => {
    const [before, mine, other] = ["*Lúa xanh tốt* đạt.", "*Lúa rất tốt* đạt.", "*Ngô xanh tốt* được."];
    expect(chosen(before, mine, other, "mine", "mine")).toEqual(read(mine));
    expect(places("Lúa đạt.", "*Lúa* đạt.", "Lúa đạt.")).toEqual([["Lúa", "Lúa", "Lúa"]]);
  });
});

test("nothing comes of it while a place is not chosen", () => {
  expect(chosen("Một.", "Hai.", "Ba.")).toBeUndefined();
});

test("every passage of the content is its own pieces again", () => {
  const texts = [...readContentFiles(join(import.meta.dirname, "../.."))].filter(([path]) =>
    path.endsWith(".mdx"),
  );
  expect(texts.length).toBeGreaterThan(20);
  for (const [path, text] of texts)
    for (const { passage } of passagesOfFile(path, text)) {
      const whole = passageText(passage);
      expect(chosenPassage(versionPieces(whole, whole, whole), []), path).toEqual(whole);
    }
  expect(joinedPassage([])).toEqual({ text: "", ranges: [] });
});
