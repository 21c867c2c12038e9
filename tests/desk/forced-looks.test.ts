import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { readContent } from "../../src/checks/read-content.ts";
import { forcedLooks } from "../../src/desk/look/forced-looks.ts";
import { noteLooked, openLooks } from "../../src/desk/look/looked.ts";
import type { Observation } from "../../src/model/observation.ts";
import { twoReports } from "../fixtures/two-reports.ts";

const reading = readContent(twoReports());
const [before, now] = reading.reports.map(({ edition }) => edition);
if (!before || !now) throw new Error("the reports cannot be read");

/** What is looked at for each figure when the earlier report said otherwise. */
const reasons = (id: string, change: Partial<Observation>, changeNow: Partial<Observation> = {}) => {
  const with_ = (edition: typeof now, fields: Partial<Observation>) => {
    const one = edition.observations.get(id);
    if (!one) throw new Error(`no figure ${id}`);
    return { ...edition, observations: new Map(edition.observations).set(id, { ...one, ...fields }) };
  };
  return forcedLooks(with_(now, changeNow), with_(before, change))
    .filter((one) => one.id === id)
    .map(({ reason }) => reason);
};

test.for([
  ["a turned direction", "rice-area-yoy", { direction: "decrease" }, {}, ["turned"]],
  ["the same direction", "rice-area-yoy", {}, {}, []],
  ["another unit", "retail-sales", { unit: "vnd-billion" }, {}, ["unit"]],
  [
    "a cumulative value that falls",
    "rice-area",
    { cumulative: true, value: "9999" },
    { cumulative: true },
    ["falling"],
  ],
  ["a cumulative value that rises", "rice-area", { cumulative: true }, { cumulative: true }, []],
] as const)("%s", ([, id, change, changeNow, expected]) => {
  expect(reasons(id, change, changeNow)).toEqual(expected);
});

test("what was looked at is kept beside the content, until it is printed otherwise", async () => {
  const root = await mkdtemp(join(tmpdir(), "looked-"));
  onTestFinished(() => rm(root, { recursive: true }));
  const files = twoReports();
  const path = "content/reports/2001-q2/report.yaml";
  const text = files.get(path) ?? "";
  const key = 'questions:\n  - { question: { vi: "Lúa?", en: "Rice?" }, figures: [rice-area] }\n';
  const keyed = readContent(new Map([...files, [path, `${text}${key}`]]));
  const [look, ...others] = await openLooks(root, keyed, "2001-q2");
  expect([look?.id, look?.reason, others.length]).toEqual(["rice-area", "key", 0]);
  if (look) await noteLooked(root, "2001-q2", look);
  expect(await openLooks(root, keyed, "2001-q2")).toEqual([]);
  const changed = new Map(
    [...keyed.files].map(([name, words]) => [name, words.replaceAll("2.468,25", "2.468,26")]),
  );
  expect(await openLooks(root, readContent(changed), "2001-q2")).toHaveLength(1);
});
