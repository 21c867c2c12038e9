import { expect, test } from "vitest";
import { inlineViewer, type InlineContext, type InlineView } from "../../src/prose/inline-view.ts";
import { termFinder, type PrintedTerm } from "../../src/prose/terms.ts";

const terms: PrintedTerm[] = [
  {
    id: "t-xyz",
    href: "/g/#t-xyz",
    head: "XYZ",
    isAbbreviation: true,
    name: "chữ thử",
  },
  {
    id: "t-word",
    href: "/g/#t-word",
    head: "từ thử",
    isAbbreviation: false,
    name: "từ thử",
  },
];

const context = (): InlineContext => ({
  slug: "thu",
  valueOf: () => undefined,
  noteName: (label) => `Chú thích ${label}`,
  backName: (label) => `Về chỗ ${label}`,
  noteMark: (label) => label,
  anchored: true,
  explain: { find: termFinder(terms), explained: new Set<string>() },
});

const shown = (text: string): readonly InlineView[] =>
  inlineViewer(context())([{ type: "text", text, at: { line: 1, column: 1 } }]);

const abbreviation = {
  type: "term",
  href: "/g/#t-xyz",
  text: "XYZ",
  spoken: "chữ thử",
} as const;
const word = { type: "term", href: "/g/#t-word", text: "từ thử" } as const;

test.for<[string, readonly InlineView[]]>([
  ["đầu XYZ cuối", ["đầu ", abbreviation, " cuối"]],
  ["đầu (XYZ), cuối", ["đầu (", abbreviation, "), cuối"]],
  ["một từ thử.", ["một ", word, "."]],
  ["“XYZ” & <từ thử>; xong", ["“", abbreviation, "” & <", word, ">; xong"]],
  ["XYZ,từ thử", [abbreviation, ",", word]],
])("%s: words of the glossary are pieces of their own", ([text, pieces]) => {
  expect(shown(text)).toEqual(pieces);
});

const textOf = (piece: InlineView): string =>
  typeof piece === "string"
    ? piece
    : "children" in piece
      ? piece.children.map(textOf).join("")
      : "text" in piece
        ? piece.text
        : "";

test("a word is explained where it first stands, and the text stays as it is", () => {
  const text = "Có (XYZ) và XYZ, (từ thử) và từ thử.";
  const pieces = shown(text);
  expect(JSON.stringify(pieces).match(/"type":"term"/g)).toHaveLength(2);
  expect(pieces.map(textOf).join("")).toBe(text);
});
