import { cp, mkdtemp, rm } from "node:fs/promises";
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
  await copyReports(join(project, "content"), 5);

  const reports = checkFiles(readContentFiles(project));
  expect(reports.map(({ id }) => id)).toEqual(["1997-q1", "1998-q1", "1999-q1", "2000-q1", "2001-q1"]);
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
