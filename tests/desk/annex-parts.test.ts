import { describe, expect, test } from "vitest";
import { confirmedTranslations } from "../../scripts/content/confirmed-translations.ts";
import { readContent } from "../../src/checks/read-content.ts";
import { annexParts, HEAD, withAnnexPart } from "../../src/desk/text/annex-parts.ts";
import { changedYaml } from "../../src/desk/text/changed-yaml.ts";
import { annexFiles } from "../../src/desk/text/translated-annexes.ts";
import type { Files } from "../../src/report/from-files.ts";
import { broken, smallReport } from "../fixtures/small-report.ts";

const FILE = "content/reports/2001-q1/annexes/programme/en.yaml";
const textsOf = (files: Files) => {
  const edition = readContent(files).reports[0]?.edition;
  const texts = edition && annexFiles(edition, "programme");
  if (!texts) throw new Error("no annex");
  return texts;
};
const states = (files: Files): Record<string, string> => {
  const { official, translation } = textsOf(files);
  return Object.fromEntries(annexParts(official, translation).map(({ part, state }) => [part, state]));
};
/** The annex with one part said in the words of `said`, by what the official ones are. */
const written = (files: Files, part: string, said: (key: string) => string): Files => {
  const { official, translation, path } = textsOf(files);
  const fields = annexParts(official, translation).find((one) => one.part === part)?.fields ?? [];
  const next = withAnnexPart(official, translation, part, new Map(fields.map(({ key }) => [key, said(key)])));
  if (!next) throw new Error("refused");
  return new Map(files).set(path, changedYaml(files.get(path) ?? "", next));
};

describe("an annex that is translated", () => {
  const whole = smallReport();
  const { official, translation } = textsOf(whole);
  const known = annexParts(official, translation);

  test("has every part confirmed where it is as it was read", () => {
    expect(new Set(Object.values(states(whole)))).toEqual(new Set(["confirmed"]));
    expect(known.at(-1)?.part).toBe(HEAD);
  });

  test("is written from nothing, row by row and then its heads: it says what it said", () => {
    let files: Files = broken({ file: FILE, delete: true });
    expect(new Set(Object.values(states(files)))).toEqual(new Set(["empty"]));
    for (const { part, fields } of known)
      files = written(files, part, (key) => fields.find((one) => one.key === key)?.translation ?? "");
    expect(new Set(Object.values(states(files)))).toEqual(new Set(["confirmed"]));
    const again = textsOf(files);
    expect(annexParts(again.official, again.translation)).toEqual(known);
    expect(confirmedTranslations(files, new Set(["programme"])).refused).toEqual([]);
  });

  test("asks for a reading of a row and of heads that changed", () => {
    const row = known[0];
    const cell = row?.fields[0]?.translation ?? "";
    const changed = broken({ file: FILE, replace: cell, by: `${cell} changed` });
    expect(states(changed)[row?.part ?? ""]).toBe("unread");
    const saved = written(changed, row?.part ?? "", () => "Test");
    expect(states(saved)[row?.part ?? ""]).toBe("confirmed");
    const before = new Set(changed.get(FILE)?.split("\n"));
    const lines =
      saved
        .get(FILE)
        ?.split("\n")
        .filter((line) => !before.has(line)) ?? [];
    expect(lines.length).toBe((row?.fields.length ?? 0) + 1);
    const title = known.at(-1)?.fields.find(({ key }) => key === "title")?.translation ?? "";
    expect(states(broken({ file: FILE, replace: title, by: "Other" }))[HEAD]).toBe("unread");
  });

  test("is not written where a text of the part is missing", () => {
    expect(withAnnexPart(official, translation, known[0]?.part ?? "", new Map())).toBeUndefined();
    expect(withAnnexPart(official, translation, "nothing", new Map([["title", "Test"]]))).toBeUndefined();
  });
});
