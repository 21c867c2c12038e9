import { describe, expect, test } from "vitest";
import { allIssues, blockingIssues, checked, readContent } from "../../src/checks/read-content.ts";
import { parsedFiles } from "../../src/report/parsed-files.ts";
import { smallReport } from "../fixtures/small-report.ts";

const REPORT = "content/reports/2001-q1/report.yaml";
const SECTION = "content/reports/2001-q1/sections/rice/vi.mdx";

/** The small report twice, the second time as a draft. */
const withDraft = (...changes: readonly (readonly [file: string, text: string])[]) => {
  const files = smallReport();
  const copies = [...files].flatMap(([path, text]) =>
    path.includes("/2001-q1/")
      ? [
          [
            path.replace("/2001-q1/", "/2001-q2/"),
            text.replace("status: published", "status: draft"),
          ] as const,
        ]
      : [],
  );
  return new Map([...files, ...copies, ...changes]);
};

const sectionOf = (files: ReadonlyMap<string, string>): string =>
  [...files.keys()].find((path) => /2001-q1\/sections\/[^/]+\/vi\.mdx$/.test(path)) ?? SECTION;

describe("drafts", () => {
  const broken = (path: string) => withDraft([path, "no frontmatter"]);
  const section = sectionOf(smallReport());

  test("a draft's problems are listed and block nothing", () => {
    const content = checked(readContent(broken(section.replace("2001-q1", "2001-q2"))));
    expect(content.reports.map(({ id, status }) => [id, status])).toEqual([
      ["2001-q1", "published"],
      ["2001-q2", "draft"],
    ]);
    expect(allIssues(content).some(({ place }) => place.file.includes("/2001-q2/"))).toBe(true);
    expect(blockingIssues(content)).toEqual([]);
  });

  test("a published report's problems block", () => {
    const content = checked(readContent(broken(section)));
    expect(blockingIssues(content)).toContainEqual(
      expect.objectContaining({ rule: "yaml-can-be-read", place: { file: section, line: 1, column: 1 } }),
    );
  });

  test("a draft whose report.yaml is not well-formed is still a draft", () => {
    const file = REPORT.replace("2001-q1", "2001-q2");
    const content = checked(readContent(withDraft([file, `id: "2001-q2"\nstatus: draft\n{{{\n`])));
    expect(content.reports[1]).toMatchObject({ status: "draft", edition: undefined });
    expect(blockingIssues(content)).toEqual([]);
  });

  test("a report whose status cannot be read blocks", () => {
    const content = checked(readContent(withDraft([REPORT, "{{{\n"])));
    expect(content.reports[0]?.status).toBe("published");
    expect(blockingIssues(content).some(({ place }) => place.file === REPORT)).toBe(true);
  });

  test("a problem of a file that reports share blocks, and is listed once", () => {
    const content = checked(readContent(withDraft(["content/units.yaml", "{{{\n"])));
    const ofUnits = (issues: ReturnType<typeof allIssues>) =>
      issues.filter(({ place }) => place.file === "content/units.yaml");
    expect(ofUnits(allIssues(content))).toHaveLength(1);
    expect(ofUnits(blockingIssues(content))).toHaveLength(1);
  });

  test("the search's synonyms are checked too", () => {
    const content = checked(readContent(withDraft(["content/synonyms.yaml", "groups: 1\n"])));
    expect(blockingIssues(content).map(({ place }) => place.file)).toContain("content/synonyms.yaml");
  });
});

describe("reading again", () => {
  test("after a change that file alone is parsed", () => {
    const parsed = parsedFiles();
    const files = withDraft();
    const before = checked(readContent(files, { parsed }));
    const section = sectionOf(files);
    const changed = new Map(files).set(section, `${files.get(section) ?? ""}\nMột câu.\n`);
    const after = readContent(changed, { parsed, before });
    const sources = (content: typeof before) =>
      content.reports.flatMap(({ edition }) =>
        [...(edition?.sections.values() ?? [])].flatMap(({ texts: all }) => [...all.values()]),
      );
    const same = sources(after).filter(({ prose: tree }) =>
      sources(before).some((one) => one.prose === tree),
    );
    expect(sources(after).length - same.length).toBe(1);
  });

  test.for([
    ["the later report", "2001-q2", [true, false]],
    ["the earlier report, which the later one is compared with,", "2001-q1", [false, false]],
  ] as const)("after a change of %s what says the same is kept as it was checked", ([, id, kept]) => {
    const files = withDraft();
    const before = checked(readContent(files));
    const section = sectionOf(files).replace("2001-q1", id);
    const after = readContent(new Map(files).set(section, `${files.get(section) ?? ""}\n`), { before });
    expect(after.reports.map((report) => before.reports.includes(report))).toEqual(kept);
    expect(checked(after).reports.every(({ isChecked }) => isChecked)).toBe(true);
  });
});

test("a folder of a report without report.yaml is named also where there is no report", () => {
  const files = smallReport();
  files.delete(REPORT);
  expect(allIssues(checked(readContent(files))).map(({ rule, place }) => [rule, place.file])).toEqual([
    ["files-are-complete", REPORT],
  ]);
});
