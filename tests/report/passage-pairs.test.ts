import { describe, expect, test } from "vitest";
import { plain } from "../../src/prose/document.ts";
import type { SectionText } from "../../src/report/edition.ts";
import { sourceHashes } from "../../src/report/freshness.ts";
import { pairNotes, pairPassages } from "../../src/report/passage-pairs.ts";
import { text } from "./section-text.ts";

/** Pairs as words: "một + hai | one + two". */
const said = (official: SectionText, translation: SectionText): string[] =>
  pairPassages(official, translation).map(
    (pair) =>
      `${pair.official.map((one) => plain(one).text).join(" + ")} | ${pair.translation.map((one) => plain(one).text).join(" + ")}`,
  );

const paragraphs = (...words: readonly string[]): string => words.join("\n\n");
const ONCE = text("vi", paragraphs("một", "hai", "ba"));

describe("passages stand side by side", () => {
  test("one and one, items of lists too", () => {
    const official = text("vi", "đầu\n\n- một\n- hai\n\ncuối\n");
    const translation = text("en", "head\n\n- one\n- two\n\nlast\n", sourceHashes(official));
    expect(said(official, translation)).toEqual(["đầu | head", "một | one", "hai | two", "cuối | last"]);
  });

  test("also where the translation does not say what it translates, if it has the same shape", () => {
    expect(said(ONCE, text("en", paragraphs("one", "two", "three")))).toEqual([
      "một | one",
      "hai | two",
      "ba | three",
    ]);
  });

  test("where both call the same note, if the translation does not say what it translates", () => {
    const official = text("vi", "một\n\nhai[^1]\n\nba\n\n[^1]: Chú thích.\n");
    const translation = text("en", "two[^1]\n\nthree\n\n[^1]: A note.\n");
    expect(said(official, translation)).toEqual(["một | ", "hai | two", "ba | three"]);
  });

  test("where the official wording has changed since", () => {
    const now = text("vi", paragraphs("một", "hai, nay khác", "ba"));
    const translation = text("en", paragraphs("one", "two", "three"), sourceHashes(ONCE));
    expect(said(now, translation)).toEqual(["một | one", "hai, nay khác | two", "ba | three"]);
  });

  test("where an official paragraph has come in since: it stands alone", () => {
    const now = text("vi", paragraphs("một", "mới", "hai", "ba"));
    const translation = text("en", paragraphs("one", "two", "three"), sourceHashes(ONCE));
    expect(said(now, translation)).toEqual(["một | one", "mới | ", "hai | two", "ba | three"]);
  });

  test("where an official paragraph has gone since: its translation stands alone", () => {
    const now = text("vi", paragraphs("một", "ba"));
    const translation = text("en", paragraphs("one", "two", "three"), sourceHashes(ONCE));
    expect(said(now, translation)).toEqual(["một | one", " | two", "ba | three"]);
  });

  test("together, where it cannot be told which renders which", () => {
    expect(said(ONCE, text("en", paragraphs("one", "two and three")))).toEqual([
      "một + hai + ba | one + two and three",
    ]);
    expect(said(ONCE, text("en", "one\n\n- two\n\nthree"))).toEqual(["một + hai + ba | one + two + three"]);
  });

  test("official passages alone, where there is no translation", () => {
    expect(said(ONCE, text("en", ""))).toEqual(["một | ", "hai | ", "ba | "]);
  });

  test("by the figures that they bind, where the translation does not say what it translates", () => {
    const now = text("vi", paragraphs("một", "hai [2](#two)", "ba", "bốn [4](#four), [5](#five)", "năm"));
    const translation = text("en", paragraphs("one", "two [2](#two)", "four [5](#five) and [4](#four)"));
    expect(said(now, translation)).toEqual([
      "một | one",
      "hai 2 | two 2",
      "ba | ",
      "bốn 4, 5 | four 5 and 4",
      "năm | ",
    ]);
    const other = text("en", paragraphs("one", "two [7](#seven)", "four"));
    expect(said(now, other)).toEqual(["một + hai 2 + ba + bốn 4, 5 + năm | one + two 7 + four"]);
  });
});

test("no passage is lost, none stands twice, and both orders are kept", () => {
  const now = text("vi", paragraphs("a", "b", "mới", "c", "d", "e"));
  const before = text("vi", paragraphs("a", "x", "b", "c", "y", "e"));
  const translation = text("en", paragraphs("A", "X", "B", "C", "Y", "E"), sourceHashes(before));
  const pairs = pairPassages(now, translation);
  const words = (side: "official" | "translation") =>
    pairs.flatMap((pair) => pair[side].map((one) => plain(one).text)).join("");
  expect([words("official"), words("translation")]).toEqual(["abmớicde", "AXBCYE"]);
  expect(said(now, translation)).toContain("b | B");
});

test("footnotes stand side by side by their number, a translator's note alone", () => {
  const official = text("vi", "một[^1] hai[^2]\n\n[^1]: ghi một\n\n[^2]: ghi hai\n");
  const translation = text("en", "one[^1] two[^tn-a]\n\n[^1]: note one\n\n[^tn-a]: translator\n");
  expect(
    pairNotes(official, translation).map((one) => [
      one.label,
      one.official !== undefined,
      one.translation !== undefined,
    ]),
  ).toEqual([
    ["1", true, true],
    ["2", true, false],
    ["tn-a", false, true],
  ]);
});
