import { describe, expect, test } from "vitest";
import { contentDigest } from "../../src/report/content-digest.ts";

const files = new Map([
  ["content/reports/2021-q1/report.yaml", "id: 2021-q1\nstatus: draft\ntitle: x\n"],
  ["content/reports/2021-q1/sections/a/vi.mdx", "Một câu thử.\n"],
  ["content/reports/2021-q2/report.yaml", "id: 2021-q2\n"],
  ["content/units.yaml", "percent: {}\n"],
]);
const changed = (path: string, text: string) => new Map([...files, [path, text]]);
const digest = (of: ReadonlyMap<string, string>) => contentDigest(of, "2021-q1");

describe("the digest changes with", () => {
  test.each([
    ["a letter of a section", "content/reports/2021-q1/sections/a/vi.mdx", "Một câu thứ.\n"],
    ["a further file", "content/reports/2021-q1/sections/b/vi.mdx", "x\n"],
    ["a catalogue", "content/units.yaml", "percent: { factor: 2 }\n"],
    ["the title", "content/reports/2021-q1/report.yaml", "id: 2021-q1\nstatus: draft\ntitle: y\n"],
  ])("%s", async (_, path, text) => {
    expect(await digest(changed(path, text))).not.toBe(await digest(files));
  });
});

describe("the digest stays with", () => {
  test.each([
    ["the status", "content/reports/2021-q1/report.yaml", "id: 2021-q1\nstatus: published\ntitle: x\n"],
    ["the release", "content/reports/2021-q1/release.yaml", "state: approved\n"],
    ["a frozen version", "content/reports/2021-q1/versions/1/report.yaml", "id: 2021-q1\n"],
    ["another report", "content/reports/2021-q2/report.yaml", "id: 2021-q2\ntitle: z\n"],
    ["line ends", "content/reports/2021-q1/sections/a/vi.mdx", "Một câu thử.\r\n"],
  ])("%s", async (_, path, text) => {
    expect(await digest(changed(path, text))).toBe(await digest(files));
  });
});
