import { expect, test } from "vitest";
import { formatCount } from "../../src/word/format/number-formats.ts";
import { documentOf, p, paragraphsOf } from "./docx.ts";

const level = (at: number, text: string, format = "decimal", more = ""): string =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>${more}</w:lvl>`;
const list = (id: number, levels: string): string =>
  `<w:abstractNum w:abstractNumId="${id}">${levels}</w:abstractNum>`;
const use = (id: number, of: number, more = ""): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${more}</w:num>`;
const item = (at: number, id = 1, text = "x"): string =>
  p(text, `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${id}"/></w:numPr>`);

const numbersOf = (numbering: string, body: string, styles?: string): (string | undefined)[] =>
  paragraphsOf(documentOf({ numbering, body, ...(styles && { styles }) })).map(({ number }) => number?.text);

const OUTLINE =
  list(
    0,
    level(0, "%1.", "upperLetter") +
      level(1, "%2.", "upperRoman") +
      level(2, "%3)", "lowerLetter") +
      level(3, "%2.%4."),
  ) + use(1, 0);

test("levels count by themselves and begin again under a new higher one", () => {
  expect(numbersOf(OUTLINE, [0, 1, 1, 2, 2, 1, 2, 3, 0, 1].map((at) => item(at)).join(""))).toEqual([
    "A.",
    "I.",
    "II.",
    "a)",
    "b)",
    "III.",
    "a)",
    "III.1.",
    "B.",
    "I.",
  ]);
});

test("a level whose higher one was not used yet counts it as begun", () => {
  expect(
    numbersOf(list(0, level(0, "%1.") + level(1, "%1.%2.")) + use(1, 0), item(1) + item(1) + item(0)),
  ).toEqual(["1.1.", "1.2.", "2."]);
});

test("lists of one definition go on counting, unless one says where it starts", () => {
  const numbering =
    list(0, level(0, "%1")) +
    use(1, 0) +
    use(2, 0) +
    use(3, 0, `<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>`);
  expect(
    numbersOf(numbering, item(0, 1) + item(0, 1) + item(0, 2) + item(0, 3) + item(0, 3) + item(0, 1)),
  ).toEqual(["1", "2", "3", "1", "2", "3"]);
});

test("a list may replace a level of its definition", () => {
  const numbering =
    list(0, level(0, "%1.")) +
    use(1, 0, `<w:lvlOverride w:ilvl="0">${level(0, "Điều %1:", "upperRoman")}</w:lvlOverride>`);
  expect(numbersOf(numbering, item(0) + item(0))).toEqual(["Điều I:", "Điều II:"]);
});

test("a level may never begin again, or only after a certain one", () => {
  const levels = (restart: number): string =>
    list(
      0,
      level(0, "%1.") + level(1, "%2)") + level(2, "%3-", "decimal", `<w:lvlRestart w:val="${restart}"/>`),
    ) + use(1, 0);
  const body = [0, 1, 2, 2, 1, 2, 0, 1, 2].map((at) => item(at)).join("");
  const third = (restart: number): (string | undefined)[] =>
    numbersOf(levels(restart), body).filter((one) => one?.endsWith("-"));
  expect(third(0)).toEqual(["1-", "2-", "3-", "4-"]);
  expect(third(1)).toEqual(["1-", "2-", "3-", "1-"]);
});

test("isLgl writes all numbers of a level in digits", () => {
  const numbering =
    list(0, level(0, "%1.", "upperRoman") + level(1, "%1.%2.", "decimal", "<w:isLgl/>")) + use(1, 0);
  expect(numbersOf(numbering, item(0) + item(0) + item(1))).toEqual(["I.", "II.", "2.1."]);
});

test("numbers come from styles, from what a style is based on, and can be switched off", () => {
  const numbering =
    list(
      0,
      level(0, "%1.", "decimal", `<w:pStyle w:val="h1"/>`) +
        level(1, "%1.%2", "decimal", `<w:pStyle w:val="h2"/>`),
    ) + use(1, 0);
  const styles = `
    <w:style w:type="paragraph" w:styleId="h1"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
    <w:style w:type="paragraph" w:styleId="h2"><w:basedOn w:val="h1"/></w:style>`;
  const styled = (style: string, more = ""): string => p("x", `<w:pStyle w:val="${style}"/>${more}`);
  expect(
    numbersOf(
      numbering,
      styled("h1") +
        styled("h2") +
        styled("h2") +
        styled("h1", `<w:numPr><w:numId w:val="0"/></w:numPr>`) +
        styled("h1"),
      styles,
    ),
  ).toEqual(["1.", "1.1", "1.2", undefined, "2."]);
});

test("a definition may point to that of a list style", () => {
  const numbering =
    `<w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="L"/></w:abstractNum>` +
    `<w:abstractNum w:abstractNumId="5"><w:styleLink w:val="L"/>${level(0, "%1)")}</w:abstractNum>${use(
      1,
      0,
    )}`;
  expect(numbersOf(numbering, item(0) + item(0))).toEqual(["1)", "2)"]);
});

test("bullets are kept as bullets; dashes of any kind are hyphens", () => {
  const bullet = (sign: string, font: string): string =>
    level(0, sign, "bullet", `<w:rPr><w:rFonts w:ascii="${font}"/></w:rPr>`);
  const numbering =
    list(0, bullet("\uf02d", "Symbol")) +
    list(1, bullet("–", "Arial")) +
    list(2, bullet("\uf0b7", "Symbol")) +
    list(3, bullet("+", "Arial")) +
    [0, 1, 2, 3].map((id) => use(id + 1, id)).join("");
  const found = paragraphsOf(documentOf({ numbering, body: [1, 2, 3, 4].map((id) => item(0, id)).join("") }));
  expect(found.map(({ number }) => number)).toMatchObject(
    ["-", "-", "•", "+"].map((text) => ({ text, kind: "bullet", level: 0 })),
  );
});

test("numbered paragraphs without text are kept, those of an unknown list have no number", () => {
  expect(
    numbersOf(list(0, level(0, "%1.")) + use(1, 0), item(0) + item(0, 1, "") + item(0) + item(0, 9)),
  ).toEqual(["1.", "2.", "3.", undefined]);
});

test.each([
  [4, "upperRoman", "IV"],
  [1999, "lowerRoman", "mcmxcix"],
  [27, "lowerLetter", "aa"],
  [28, "upperLetter", "BB"],
  [7, "decimalZero", "07"],
  [21, "vietnameseCounting", "hai mươi mốt"],
  [15, "vietnameseCounting", "mười lăm"],
  [5, "chicago", "**"],
  [3, "something-else", "3"],
  [0, "upperRoman", "0"],
])("%i in the format %s is %s", (value, format, text) => {
  expect(formatCount(value, format)).toBe(text);
});
