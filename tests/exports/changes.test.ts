import { expect, test } from "vitest";
import { readContent } from "../../src/checks/read-content.ts";
import { changeRecords, changesTable } from "../../src/exports/changes-table.ts";
import { csv } from "../../src/exports/csv.ts";
import { corrected, REASON } from "../fixtures/corrected-report.ts";
import { smallReport } from "../fixtures/small-report.ts";
import { partsOf } from "./archive.ts";
import { readRecords } from "./csv-reader.ts";
import { bytesIn, filesOf, textIn } from "./made-files.ts";

const editionsOf = (files: ReadonlyMap<string, string>) =>
  readContent(files).reports.flatMap(({ edition }) => edition ?? []);
const rowsOf = (files: ReadonlyMap<string, string>) =>
  readRecords(csv(changesTable(changeRecords(editionsOf(files)), ["vi", "en"])));

test("each corrected figure has a row with was, now, values, version and reason", () => {
  const rows = rowsOf(corrected(smallReport(), "2001-q1"));
  expect(rows.find(({ id }) => id === "schools-reached")).toMatchObject({
    report: "2001-q1",
    version: "2",
    version_date: "2001-08-01",
    published: "2001-08-01T08:00+07:00",
    kind: "figure",
    was_vi: "3/8\u00a0trường",
    now_vi: "4/8\u00a0trường",
    was_value: "3",
    now_value: "4",
    reason_vi: REASON.vi,
    reason_en: REASON.en,
  });
  expect(new Set(rows.map(({ kind }) => kind))).toEqual(new Set(["figure", "derived", "passage"]));
});

test("a passage is told whole, in its own language alone", () => {
  const rows = rowsOf(corrected(smallReport(), "2001-q1")).filter(({ kind }) => kind === "passage");
  expect(rows.find(({ id, now_en }) => id === "schools" && now_en !== "")).toMatchObject({
    was_vi: "",
    now_vi: "",
    was_en: "3 of 8 schools meet the standard. Pupils visited 1,234.50 ha of rice.",
    now_en: "4 of 8 schools meet the standard. Pupils visited 1,254.50 ha of rice.",
  });
});

test("a report that was never corrected has no rows", () => {
  expect(rowsOf(smallReport())).toEqual([]);
});

test("the files of each version say which one they are of, in every format", async () => {
  const [edition, ...none] = editionsOf(corrected(smallReport(), "2001-q1"));
  const [first] = edition?.supersededVersions?.() ?? [];
  if (!edition || !first) throw new Error("no superseded version");
  expect(none).toEqual([]);
  for (const [one, version, date] of [
    [edition, "2", "2001-08-01"],
    [first, "1", first.report.date],
  ] as const) {
    const files = await filesOf(one);
    const json = JSON.parse(textIn(files, "figures.json")) as { reports: object[]; figures: object[] };
    expect(json.reports).toMatchObject([{ version: Number(version), versionDate: date }]);
    expect(json.figures[0]).toMatchObject({ version: Number(version), versionDate: date });
    expect(JSON.parse(textIn(files, "datapackage.json"))).toMatchObject({ version });
    const readme = partsOf(bytesIn(files, "data.zip")).get("README.md")?.text;
    expect(readme).toContain(`: ${version}, ${date}\n`);
    for (const { name, table } of files)
      if (table && name !== "changes.csv" && !name.startsWith("charts/"))
        expect(
          readRecords(textIn(files, name)).every((row) => row["version"] === version),
          name,
        ).toBe(true);
  }
  expect((await filesOf(edition)).some(({ name }) => name === "changes.csv")).toBe(true);
  expect((await filesOf(first)).some(({ name }) => name === "changes.csv")).toBe(false);
});
