import { describe, expect, test } from "vitest";
import type { Block, Inline } from "../../src/prose/document.ts";
import { completedText } from "../../src/report/completed-text.ts";
import { sourceHashes } from "../../src/report/freshness.ts";
import { text } from "./section-text.ts";

const inlineWords = (inlines: readonly Inline[]): string =>
  inlines
    .map((one) => {
      if (one.type === "span") return `<${one.lang}>${inlineWords(one.children)}</${one.lang}>`;
      if (one.type === "footnote") return `[^${one.label}]`;
      return one.type === "emphasis" ? inlineWords(one.children) : one.text;
    })
    .join("");

/** Blocks as words: lists in brackets, spans with their language. */
const said = (blocks: readonly Block[]): string =>
  blocks
    .map((block) => {
      if (block.type === "chart") return `chart ${block.id}`;
      if (block.type === "list") return `[${block.items.map(said).join("; ")}]`;
      return inlineWords(block.passage.inlines);
    })
    .join(", ");

const OFFICIAL = text("vi", "đầu\n\n- một\n  - trong\n- hai\n\ncuối\n");
const [title = "", head = "", one = "", inner = "", two = "", last = ""] = sourceHashes(OFFICIAL);

describe("a translation with missing passages shows the official ones in their places", () => {
  test("nothing is changed where nothing is missing", () => {
    const whole = text("en", "head\n\n- one\n  - inner\n- two\n\nlast\n", sourceHashes(OFFICIAL));
    expect(completedText(OFFICIAL, whole)).toBe(whole);
  });

  test("a paragraph, an item and an item inside it", () => {
    const partial = text("en", "head\n\n- two\n", [title, head, two]);
    expect(said(completedText(OFFICIAL, partial).prose.blocks)).toBe(
      "head, [<vi>một</vi>, [<vi>trong</vi>]; two], <vi>cuối</vi>",
    );
    const others = text("en", "- one\n  - inner\n\nlast\n", [title, one, inner, last]);
    expect(said(completedText(OFFICIAL, others).prose.blocks)).toBe(
      "<vi>đầu</vi>, [one, [inner]; <vi>hai</vi>], last",
    );
  });

  test("all of them, where only the title is translated", () => {
    expect(said(completedText(OFFICIAL, text("en", "")).prose.blocks)).toBe(
      "<vi>đầu</vi>, [<vi>một</vi>, [<vi>trong</vi>]; <vi>hai</vi>], <vi>cuối</vi>",
    );
  });

  test("behind the translated ones, where it cannot be told which are missing", () => {
    const official = text("vi", "một\n\nhai\n\nba\n");
    expect(said(completedText(official, text("en", "one or two\n\nthree\n")).prose.blocks)).toBe(
      "one or two, three, <vi>một</vi>, <vi>hai</vi>, <vi>ba</vi>",
    );
  });

  test("a passage that renders none of the present text stays in its place", () => {
    const marks = [title, head, "00000000", one, inner, two, last];
    const translation = text("en", "head\n\ngone\n\n- one\n  - inner\n- two\n\nlast\n", marks);
    const lacking = text("en", "head\n\ngone\n\n- one\n  - inner\n", marks.slice(0, 5));
    expect(completedText(OFFICIAL, translation)).toBe(translation);
    expect(said(completedText(OFFICIAL, lacking).prose.blocks)).toContain("gone");
  });

  test("a note that a translated passage calls has no second marker", () => {
    const official = text("vi", "một[^1]\n\nhai[^2]\n\nba\n\n[^1]: Một.\n\n[^2]: Hai.\n");
    const partial = text("en", "one or two[^1][^2]\n\n[^1]: One.\n\n[^2]: Two.\n");
    expect(said(completedText(official, partial).prose.blocks)).toBe(
      "one or two[^1][^2], <vi>một</vi>, <vi>hai</vi>, <vi>ba</vi>",
    );
  });

  test("with the notes that they call", () => {
    const official = text("vi", "một[^1]\n\nhai[^2]\n\n[^1]: Chú thích.\n\n[^2]: Nữa.\n");
    const hashes = sourceHashes(official);
    const partial = text("en", "two[^2]\n\n[^2]: Another.\n", [hashes[0], hashes[2], hashes[4]] as string[]);
    const { blocks, footnotes } = completedText(official, partial).prose;
    expect(said(blocks)).toBe("<vi>một[^1]</vi>, two[^2]");
    expect(
      footnotes.map(
        ({ label, passages }) => `${label}: ${passages.map((own) => inlineWords(own.inlines)).join()}`,
      ),
    ).toEqual(["2: Another.", "1: <vi>Chú thích.</vi>"]);
  });
});
