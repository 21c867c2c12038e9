import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { isLargeChange } from "../../src/draft/questions/large-change.ts";
import { readContent } from "../../src/checks/read-content.ts";
import { blindSample } from "../../src/desk/sample/blind-sample.ts";
import { NONE, noteChosen, readSample } from "../../src/desk/sample/read-sample.ts";
import { realReports } from "../fixtures/real-reports.ts";
import { halfYearReport } from "../fixtures/half-year-report.ts";

const [edition] = realReports;
if (!edition) throw new Error("no published report");

test("key figures, figures of explained findings and eight by lot are read, each with figures it could be taken for", () => {
  const sample = blindSample(edition, undefined);
  const ids = new Set(sample.map(({ id }) => id));
  const key = (edition.report.questions ?? []).flatMap(({ figures }) => figures);
  const offered = (id: string) => sample.find((one) => one.id === id)?.choices ?? [];
  expect(key.filter((id) => !ids.has(id) && edition.observations.get(id)?.sameAs === undefined)).toEqual([]);
  for (const { id, choices } of sample) {
    expect(choices.length).toBeGreaterThan(1);
    expect(new Set(choices).size).toBe(choices.length);
    expect(choices).toContain(id);
  }
  expect(offered(key[0] ?? "").length).toBeLessThanOrEqual(4);
  expect(blindSample(edition, undefined)).toEqual(sample);
});

test("a value far from its earlier one is read, units converted; changes and zeros are no such values", () => {
  const units = { hectare: { factor: "1" }, "square-metre": { factor: "0.0001" }, percent: {} };
  const level = (value: string, unit = "hectare") => ({ kind: "level" as const, value, unit });
  expect(isLargeChange(level("10"), level("100"), units)).toBe(true);
  expect(isLargeChange(level("100"), level("10"), units)).toBe(true);
  expect(isLargeChange(level("10"), level("100000", "square-metre"), units)).toBe(false);
  expect(isLargeChange(level("0"), level("100"), units)).toBe(false);
  expect(isLargeChange({ ...level("1"), kind: "change" }, level("100"), units)).toBe(false);
});

test("what was read stays read until the figure, its sentence or its binding changes; a difference stays until it is read again", async () => {
  const root = await mkdtemp(join(tmpdir(), "sample-"));
  onTestFinished(() => rm(root, { recursive: true }));
  const id = "2001-h1";
  const file = `content/reports/${id}/report.yaml`;
  const files = new Map(halfYearReport());
  files.set(file, (files.get(file) ?? "").replace("status: published", "status: draft"));
  const read = () => readSample(root, readContent(files), id);
  const [first, second, ...rest] = (await read()).open;
  if (!first || !second) throw new Error("fewer than two figures");
  await noteChosen(root, id, first.mark, first.id);
  await noteChosen(root, id, second.mark, NONE);
  const after = await read();
  expect(after.open).toHaveLength(rest.length);
  expect(after.different.map(({ figure }) => figure.id)).toEqual([second.id]);
  await noteChosen(root, id, second.mark, undefined);
  expect((await read()).different).toEqual([]);
  for (const [path, text] of files)
    if (path.startsWith(`content/reports/${id}/`) && path.endsWith("/vi.mdx"))
      files.set(
        path,
        text.replace(`[${first.printed}](#${first.id})`, `nay [${first.printed}](#${first.id})`),
      );
  expect((await read()).open.map((one) => one.id)).toContain(first.id);
});
