import { describe, expect, test } from "vitest";
import { readContent } from "../../src/checks/read-content.ts";
import { versionDifferences } from "../../src/report/version-differences.ts";
import { broken, type Change } from "../fixtures/small-report.ts";

const edition = (...changes: readonly Change[]) => {
  const found = readContent(broken(...changes)).reports[0]?.edition;
  if (!found) throw new Error("no edition");
  return found;
};
const RICE = "content/reports/2001-q1/sections/rice/vi.mdx";
const differences = (...changes: readonly Change[]) => versionDifferences(edition(), edition(...changes));

describe("what a version says otherwise", () => {
  test("is nothing for the same content, also when it moves inside its file", () => {
    expect(differences()).toEqual({ figures: [], passages: [] });
    const moved = { file: RICE, replace: 'title: "Cây lúa"\n', by: 'title: "Cây lúa"\n# Lời bình thử\n' };
    expect(differences(moved)).toEqual({ figures: [], passages: [] });
  });

  test("is a changed figure and its passage, with was and now", () => {
    const found = differences(
      { file: RICE, replace: 'value: "2.5"', by: 'value: "3.5"' },
      { file: RICE, replace: "[2,5%]", by: "[3,5%]" },
    );
    expect(found.figures).toMatchObject([
      { id: "rice-output-yoy", was: { value: "2.5" }, now: { value: "3.5" } },
    ]);
    expect(found.passages).toMatchObject([{ section: "rice", locale: "vi" }]);
    expect(found.passages[0]?.was).toContain("giảm 2,5% so với");
    expect(found.passages[0]?.now).toContain("giảm 3,5% so với");
  });

  test("is a figure whose direction alone changed", () => {
    const change = { file: RICE, replace: "direction: decrease", by: "direction: increase" };
    expect(differences(change)).toMatchObject({
      figures: [{ id: "rice-output-yoy", was: { direction: "decrease" }, now: { direction: "increase" } }],
      passages: [],
    });
  });

  test("is an added passage alone, not those behind it", () => {
    const change = { file: RICE, replace: "\n- *Sản lượng*", by: "\nĐoạn thêm để thử.\n\n- *Sản lượng*" };
    expect(differences(change).passages).toEqual([
      { section: "rice", locale: "vi", was: undefined, now: "Đoạn thêm để thử." },
    ]);
  });

  test("is every text and figure of a section that went", () => {
    const gone = ["vi", "en"].map((locale): Change => ({
      file: `content/reports/2001-q1/sections/schools/${locale}.mdx`,
      delete: true,
    }));
    const { figures, passages } = differences(...gone);
    expect(figures.map(({ id, now }) => [id, now])).toEqual([
      ["schools-reached", undefined],
      ["rice-area-restated", undefined],
    ]);
    expect(passages.map(({ locale, now }) => [locale, now])).toContainEqual(["en", undefined]);
  });
});
