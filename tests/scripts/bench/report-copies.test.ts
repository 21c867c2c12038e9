import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { copyReports } from "../../../scripts/bench/growth/report-copies.ts";
import { readContentFiles } from "../../../scripts/content/read-files.ts";
import { checkFiles } from "../../../src/checks/check-files.ts";

const fixture = join(import.meta.dirname, "../../fixtures/small-report");

test("copies of a report are reports of the quarters before it, as sound as it is", async () => {
  const project = await mkdtemp(join(tmpdir(), "copies-"));
  onTestFinished(() => rm(project, { recursive: true }));
  await cp(fixture, project, { recursive: true });
  // The copies reach further back than the report may speak of.
  const report = join(project, "content/reports/2001-q1/report.yaml");
  const text = await readFile(report, "utf8");
  await writeFile(report, text.replace(/^coverage: .*$/m, 'coverage: "1994/2035"'));
  await copyReports(join(project, "content"), 10);

  const reports = checkFiles(readContentFiles(project));
  expect(reports.map(({ id }) => id)).toEqual(
    Array.from({ length: 10 }, (_, year) => `${String(1992 + year)}-q1`),
  );
  const first = reports.at(-1);
  const copies = reports.slice(0, -1);
  for (const { id, edition, issues } of copies) {
    expect(edition?.report.id).toBe(id);
    expect(edition?.report.referencePeriod).toBe(id.toUpperCase());
    expect([...(edition?.observations.keys() ?? [])]).toEqual([
      ...(first?.edition?.observations.keys() ?? []),
    ]);
    expect(issues.map(({ rule }) => rule)).toEqual(first?.issues.map(({ rule }) => rule));
  }
});
