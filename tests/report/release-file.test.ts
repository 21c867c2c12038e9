import { describe, expect, test } from "vitest";
import { checked, readContent } from "../../src/checks/read-content.ts";
import { broken, type Change } from "../fixtures/small-report.ts";

const FILE = "content/reports/2001-q1/release.yaml";
const reading = (...changes: readonly Change[]) =>
  checked(readContent(broken(...changes))).reports.find(({ id }) => id === "2001-q1");

test("a report without release.yaml has no release and no problem", () => {
  expect(reading()?.edition?.release).toBeUndefined();
  expect(reading()?.issues).toEqual([]);
});

describe("release.yaml is read with positions", () => {
  test.each([
    ["an unknown state", "state: ready\n", 1, 8],
    ["an hour without its offset", "state: draft\nplanned: 2001-04-25T08:00\n", 2, 10],
    ["an unknown field", "state: draft\nhour: 8\n", 2, 7],
  ])("%s", (_, write, line, column) => {
    const issues = reading({ file: FILE, write })?.issues ?? [];
    expect(issues).toMatchObject([{ rule: "content-has-its-fields", place: { file: FILE, line, column } }]);
  });
});

test("content/site.yaml names signers, the key of releases and where the site goes", () => {
  const site = (text: string) => {
    const replace = "url: ";
    return reading({ file: "content/site.yaml", replace, by: `${text}\n${replace}` })?.issues ?? [];
  };
  const key = `RW${"A".repeat(54)}`;
  expect(site(`signers: [{ name: Người thử, publicKey: ${key} }]\nreleaseKey: ${key}`)).toEqual([]);
  expect(site("delivery: { to: folder, path: ../public_html }")).toEqual([]);
  expect(site("delivery: { to: command, run: [rsync, -a, '{dist}/', 'host:/var/www/'] }")).toEqual([]);
  expect(site("delivery: { to: git, repository: 'https://host.example/site.git', branch: pages }")).toEqual(
    [],
  );
  expect(site("releaseKey: RWshort")).toMatchObject([{ place: { line: 1 } }]);
  expect(site("delivery: { to: pigeon }")).toMatchObject([{ rule: "content-has-its-fields" }]);
});
