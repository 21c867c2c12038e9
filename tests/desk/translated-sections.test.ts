import { describe, expect, test } from "vitest";
import { confirmedTranslations } from "../../scripts/content/confirmed-translations.ts";
import { readContent } from "../../src/checks/read-content.ts";
import {
  translatedSections,
  translationPlace,
  unreadFiles,
} from "../../src/desk/text/translated-sections.ts";
import type { Files } from "../../src/report/from-files.ts";
import { broken, smallReport } from "../fixtures/small-report.ts";

const root = "content/reports/2001-q1";

/** What the step Translation lists as left, section by section and file by file. */
const left = (files: Files): Record<string, number> => {
  const { reports, parsed } = readContent(files);
  const edition = reports[0]?.edition;
  const all = edition ? [...translatedSections(edition), ...unreadFiles(edition, files, parsed)] : [];
  return Object.fromEntries(all.flatMap(({ key, left: open }) => (open ? [[key, open]] : [])));
};

const confirmed = (files: Files, name: string): Files =>
  new Map([...files, ...confirmedTranslations(files, new Set([name])).files]);

describe("the step Translation", () => {
  test("has nothing left where every pair is as it was read", () => {
    expect(left(smallReport())).toEqual({});
  });

  test.for([
    [
      "an English passage",
      { file: `${root}/sections/rice/en.mdx`, replace: "cause is", by: "cause was" },
      "rice",
    ],
    [
      "a Vietnamese passage",
      { file: `${root}/sections/rice/vi.mdx`, replace: "nắng hạn", by: "mưa lũ" },
      "rice",
    ],
    [
      "an English title",
      { file: `${root}/sections/trade/en.mdx`, replace: "Trade", by: "Commerce" },
      "trade",
    ],
    [
      "a text of a file",
      { file: `${root}/report.yaml`, replace: "en: REPORT", by: "en: RAPPORT" },
      "report.yaml",
    ],
    ["a catalogue", { file: "content/units.yaml", replace: "en: hectares", by: "en: ha" }, "units.yaml"],
  ] as const)("asks for a reading of %s that changed, until it is confirmed", ([, change, name]) => {
    const files = broken(change);
    expect(left(files)).toEqual({ [name]: 1 });
    expect(left(confirmed(files, name))).toEqual({});
  });
});

describe("the place of a passage that a translation lacks", () => {
  const file = `${root}/sections/rice/en.mdx`;
  const official = "Nguyên nhân chính là nắng hạn.";
  const placeIn = (files: Files, asked: { words?: string; text?: string } = {}) => {
    const edition = readContent(files).reports[0]?.edition;
    if (!edition) throw new Error("no report");
    const passage = { official: 2, words: official, text: "The main cause is drought.", ...asked };
    return translationPlace(edition, undefined, "rice", passage);
  };

  test("is there as long as nothing renders the official passage", () => {
    expect(placeIn(broken({ file, delete: true }))).toEqual({ after: undefined, isThere: false });
    const rest = "By 31 March 2001 [1,234.50 ha](#rice-area), up [8.10%](#rice-area-yoy).\n";
    const started = broken({ file, write: `---\ntitle: Rice\n---\n${rest}` });
    expect(placeIn(started)).toEqual({ after: 0, isThere: false });
  });

  test("is not where the official passage says something else, or something else renders it", () => {
    const lacking = broken({ file, delete: true });
    expect(placeIn(lacking, { words: "Nguyên nhân chính là mưa lũ." })).toBeUndefined();
    expect(placeIn(smallReport(), { text: "The main cause is rain." })).toBeUndefined();
  });

  test("is known where the same words were written already, as when they are sent again", () => {
    expect(placeIn(smallReport())).toMatchObject({ isThere: true });
  });
});
