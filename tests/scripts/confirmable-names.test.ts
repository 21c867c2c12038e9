import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { inEditorsLanguages } from "../../src/i18n/phrases.ts";
import { figureSections, translationNames, unknownNames } from "../../scripts/content/confirmable-names.ts";
import { readContent } from "../../src/checks/read-content.ts";
import { smallReport } from "../fixtures/small-report.ts";

const files = smallReport();
const editions = readContent(files).reports.flatMap(({ edition }) => edition ?? []);

test("sections, summaries, annexes and YAML files with texts in two languages can be named", () => {
  const names = translationNames(files, editions);
  for (const name of ["rice", "economy", "programme", "indicators/crops.yaml", "corrections.yaml"])
    expect(names).toContain(name);
  expect(names).not.toContain("crops.yaml");
});

test("sections with figures can be named", () => {
  expect(figureSections(editions)).toContain("rice");
  expect(figureSections(editions)).not.toContain("indicators/crops.yaml");
});

test("a name that nothing has is answered with the names that there are, in both languages", () => {
  const names = new Set(["b", "a"]);
  expect(unknownNames(["a"], names)).toBeUndefined();
  const unknown = unknownNames(["a", "c", "d"], names);
  expect(unknown && inEditorsLanguages(unknown)).toEqual({
    vi: "tìm thấy “c”, “d”; cần một trong các tên: a, b",
    en: "found “c”, “d”; expected one of the names: a, b",
  });
});

describe("the commands refuse a name that nothing has", () => {
  test.for([
    ["confirm-translation", "culture.yaml", "indicators/culture.yaml"],
    ["confirm-figures", "agricultur", "agriculture"],
  ] as const)("%s", ([command, wrong, right]) => {
    const root = join(import.meta.dirname, "../..");
    const { status, stdout, stderr } = spawnSync(process.execPath, [`scripts/${command}.ts`, wrong], {
      cwd: root,
      encoding: "utf8",
    });
    expect(status).toBe(1);
    expect(stdout).toBe("");
    expect(stderr).toMatch(new RegExp(`^vi: tìm thấy “${wrong}”.* ${right}(?:,|\\n)`));
    expect(stderr).toContain(`en: found “${wrong}”; expected one of the names: `);
    expect(stderr).toContain(right);
  });
});
