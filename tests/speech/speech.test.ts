import { expect, test } from "vitest";
import { realReports } from "../fixtures/real-reports.ts";
import { mispronunciations, SPEECH_RULES } from "./speech-rules.ts";
import { systemTexts } from "./system-texts.ts";

const abbreviations = new Set(
  realReports
    .flatMap(({ glossary }) => Object.entries(glossary))
    .flatMap(([head, { kind }]) => (kind === "abbreviation" ? [head] : [])),
);
const texts = realReports.flatMap(systemTexts);

/** Better known by their letters than by their words; "ha" is said as it is written. */
const ALLOWED = new Set(["AIDS", "HIV", "USD", "ha"]);
/** What a reader may ask for. */
const EXAMPLES = "words search:intro";

test("there are texts of every kind", () => {
  const kinds = new Set(texts.map(({ from }) => from.split(" ")[0]));
  expect([...kinds].sort()).toEqual(
    [
      "annex",
      "audit",
      "chapter",
      "chart",
      "derived",
      "figure",
      "indicator",
      "question",
      "summary",
      "topic",
      "unit",
      "words",
    ].sort(),
  );
});

test("what the system writes in Vietnamese is heard rightly", () => {
  const faults = texts
    .filter(({ from }) => from !== EXAMPLES)
    .flatMap(({ from, text }) =>
      mispronunciations(text, abbreviations)
        .filter((fault) => !ALLOWED.has(fault.replace(/^.*: /, "")))
        .map((fault) => `${from}: ${fault} in “${text}”`),
    );
  expect([...new Set(faults)]).toEqual([]);
});

test.for(SPEECH_RULES)(
  "$name: what is heard wrongly is found, what is heard rightly is not",
  ({ name, bad, good }) => {
    expect(mispronunciations(bad, abbreviations).map((fault) => fault.split(": ")[0])).toContain(name);
    expect(mispronunciations(good, abbreviations)).toEqual([]);
  },
);

test("an abbreviation of the glossary is found, also beside a hyphen; letters taken apart are found", () => {
  expect(mispronunciations("Chủ tịch UBND tỉnh", abbreviations)).toEqual(["no abbreviation: UBND"]);
  expect(mispronunciations("Chủ tịch Ủy ban nhân dân tỉnh", abbreviations)).toEqual([]);
  expect(mispronunciations("tỉnh".normalize("NFD"), abbreviations)).toEqual(["composed letters: NFC"]);
});
