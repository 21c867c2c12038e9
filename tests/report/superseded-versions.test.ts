import { describe, expect, test } from "vitest";
import { readContent } from "../../src/checks/read-content.ts";
import { changeOf, versionChanges } from "../../src/derive/version-changes.ts";
import { changedWords } from "../../src/report/changed-words.ts";
import type { Edition } from "../../src/report/edition.ts";
import type { Files } from "../../src/report/from-files.ts";
import { publicFiles } from "../../src/report/public-files.ts";
import { releaseVersion } from "../../src/report/release-version.ts";
import { correctionTexts, versionText } from "../../src/wording/version-change-text.ts";
import { corrected, REASON } from "../fixtures/corrected-report.ts";
import { withSecretDraft, SECRETS } from "../fixtures/secret-draft.ts";
import { smallReport } from "../fixtures/small-report.ts";

const ID = "2001-q1";
const editionOf = (files: Files): Edition => {
  const edition = readContent(publicFiles(files)).reports.find(({ id }) => id === ID)?.edition;
  if (!edition) throw new Error("no edition");
  return edition;
};
const once = corrected(smallReport(), ID);
const edition = editionOf(once);
const [first] = edition.supersededVersions?.() ?? [];

describe("a report that was corrected once", () => {
  test("keeps the version that was replaced, read from its frozen copy", () => {
    expect(first?.supersededVersion).toBe(1);
    expect(first?.observations.get("schools-reached")?.value).toBe("3");
    expect(edition.observations.get("schools-reached")?.value).toBe("4");
  });

  test("says which version each is of, and its day: of the first that of the report", () => {
    expect(releaseVersion(edition)).toMatchObject({ number: 2, date: "2001-08-01", reason: REASON });
    expect(first && releaseVersion(first)).toEqual({ number: 1, date: "2001-04-10" });
    expect(versionText(edition, "en")).toBe("version 2, 1 August 2001");
  });

  test("lists each figure, each derived figure and each passage that is another", () => {
    const [change, ...none] = versionChanges(edition);
    expect(none).toEqual([]);
    expect(change?.figures.map(({ id }) => id)).toEqual([
      "rice-area",
      "schools-reached",
      "rice-area-restated",
    ]);
    expect(change?.derived.length).toBeGreaterThan(0);
    for (const { was, now } of change?.derived ?? []) expect(was?.shown).not.toEqual(now?.shown);
    expect(change?.passages.map(({ section, locale }) => `${section} ${locale}`).toSorted()).toEqual([
      "rice en",
      "rice vi",
      "schools en",
      "schools vi",
    ]);
  });

  test("says at a corrected figure what it was, when and why; nothing at the others", () => {
    expect(correctionTexts(edition, "schools-reached", "en")).toEqual([
      "Corrected on 1 August 2001 (version 2); it was: 3\u00a0of 8 schools. Reason: A reason for a test correction.",
    ]);
    expect(correctionTexts(edition, "rice-output", "en")).toEqual([]);
    expect(changeOf(edition, "rice-output")).toBeUndefined();
  });
});

test("a report that was corrected twice lists both corrections, the newest first, and keeps both versions", () => {
  const files = corrected(once, ID, "2001-09-03T08:00+07:00", {
    'kind: count-of-total, value: "4"': 'kind: count-of-total, value: "5"',
    "4/8 trường": "5/8 trường",
    "4 of 8 schools": "5 of 8 schools",
  });
  const twice = editionOf(files);
  expect(versionChanges(twice).map(({ version, figures }) => [version.number, figures.length])).toEqual([
    [3, 1],
    [2, 3],
  ]);
  expect(
    twice.supersededVersions?.().map(({ observations }) => observations.get("schools-reached")?.value),
  ).toEqual(["3", "4"]);
});

test("a frozen version holds nothing of another report's draft, whose words stand in the shared catalogues", () => {
  const files = corrected(withSecretDraft(smallReport()), ID);
  const frozen = [...files].filter(([path]) => path.includes("/versions/1/"));
  expect(frozen.some(([path]) => path.endsWith("catalogues/units.yaml"))).toBe(true);
  const catalogues = frozen.map(([path, text]) => `${path}\n${text}`).join("\n");
  for (const secret of SECRETS) expect(catalogues).not.toContain(secret);
});

describe("two versions of a passage", () => {
  const text = (parts: readonly { text: string }[] | undefined) => parts?.map(({ text }) => text).join("|");

  test("are cut to what differs, with the words around it", () => {
    const long = Array.from({ length: 20 }, (_, index) => `w${index}`).join(" ");
    const { was, now } = changedWords(`${long} one ${long}`, `${long} two ${long}`);
    expect(was?.filter(({ isChanged }) => isChanged).map((one) => one.text)).toEqual(["one"]);
    expect(text(now)).toBe(
      "… w8 w9 w10 w11 w12 w13 w14 w15 w16 w17 w18 w19|two|w0 w1 w2 w3 w4 w5 w6 w7 w8 w9 w10 w11 …",
    );
  });

  test("of which one is missing are the whole of the other", () => {
    expect(changedWords(undefined, "a b")).toEqual({
      was: undefined,
      now: [{ text: "a b", isChanged: true }],
    });
  });

  test("with a word repeated at the change lose no word", () => {
    const { was, now } = changedWords("a a b", "a a a b");
    expect([text(was), text(now)]).toEqual(["a a|b", "a a|a|b"]);
  });
});
