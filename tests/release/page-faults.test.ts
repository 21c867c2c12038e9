import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { buildSite } from "../../scripts/release/build-site.ts";
import { pageFaultLines, pageFaults } from "../../scripts/release/page-faults.ts";
import { PagesRefused } from "../../scripts/release/pages-refused.ts";
import { ReleaseFailed, releaseReport } from "../../scripts/release/release-report.ts";
import { ISSUES_FILE } from "../../scripts/verify/found-issues.ts";
import type { SiteIssue } from "../../scripts/verify/issue.ts";
import { pageRules } from "../../scripts/verify/page-rules.ts";
import { readContent } from "../../src/checks/read-content.ts";
import { checkPages, lastPageCheck, NamesMissing } from "../../src/desk/preview/page-check.ts";
import { deskItems } from "../../src/desk/publish/desk-items.ts";
import { APPROVER, DRAFT, releaseProject, WRITER } from "./release-project.ts";

const HEAD = { vi: "cột của bảng không có tên", en: "a column of a table has no head" };
const issue = (gate: string, page: string): SiteIssue => ({
  gate,
  page,
  code: "pages:tables.no-head",
  detail: "Quý I",
});
const IN_BOTH = [issue("tables", `/${DRAFT}/phu-luc-chuong-trinh/`), issue("tables", `/${DRAFT}/toan-van/`)];

const draftOf = async () => {
  const project = await releaseProject();
  const reading = readContent(project.content());
  const report = reading.reports.find(({ id }) => id === DRAFT)?.edition?.report;
  if (!report) throw new Error("no draft");
  return { project, reading, report };
};

test("a fault of several pages is said once, with the names of its pages and where it is corrected", async () => {
  const { report } = await draftOf();
  const faults = pageFaults(IN_BOTH, report);
  expect(faults).toMatchObject([
    {
      words: HEAD,
      detail: "Quý I",
      step: "import",
      pages: [{ name: { vi: "Phụ lục 1: Danh mục nhiệm vụ" }, locale: "vi" }, { locale: "vi" }],
    },
  ]);
  expect(pageFaultLines(faults).join("\n")).toMatch(/cột của bảng không có tên .*\n[^]*Word/);
});

test("a fault of a chapter leads to its first section, in the page's language", async () => {
  const { report } = await draftOf();
  const [fault] = pageFaults([issue("headings", `/en/${DRAFT}/economy/`)], report);
  expect(fault).toMatchObject({ step: "text", pages: [{ locale: "en", section: "rice" }] });
});

test("what editors cannot correct is for the administrator: another report's page, a gate of the program", async () => {
  const { report } = await draftOf();
  const faults = pageFaults(
    [issue("tables", "/2001-q1/kinh-te/"), issue("hosts", `/${DRAFT}/kinh-te/`)],
    report,
  );
  for (const fault of faults) {
    expect(fault).not.toHaveProperty("step");
    expect(fault.remedy["vi"]).toContain("người quản trị");
  }
});

test("every page rule that depends on what a report says has a step that corrects it", async () => {
  const { report } = await draftOf();
  const ofProgram = pageRules
    .map(({ name }) => name)
    .filter((gate) => pageFaults([issue(gate, `/${DRAFT}/kinh-te/`)], report)[0]?.step === undefined);
  expect(ofProgram).toEqual(["framed-charts", "skip-link"]);
});

test("a build that the gates refused says what they found; another failure is as it was", async () => {
  const { root } = (await draftOf()).project;
  const refused = buildSite(root, join(root, "out"), {
    run: async (_, env) => {
      await writeFile(env[ISSUES_FILE] ?? "", JSON.stringify(IN_BOTH));
      throw new Error("lời dựng thử");
    },
  });
  await expect(refused).rejects.toMatchObject({ issues: IN_BOTH, message: "lời dựng thử" });
  const failed = buildSite(root, join(root, "out"), { run: () => Promise.reject(new Error("lỗi thử")) });
  await expect(failed).rejects.not.toBeInstanceOf(PagesRefused);
});

test("a release that the gates stop says the same", async () => {
  const { project } = await draftOf();
  await project.approve(WRITER, "writer");
  await project.approve(APPROVER, "approver");
  const build = () => Promise.reject(new PagesRefused(IN_BOTH, "lời dựng thử"));
  const failed = await releaseReport(project.request({ build })).catch((error: unknown) => error);
  expect(failed).toBeInstanceOf(ReleaseFailed);
  expect(failed).toMatchObject({ step: "build", faults: [{ words: HEAD, step: "import" }] });
});

test("the desk keeps what a trial of the pages found until the report says something else", async () => {
  const { project, reading } = await draftOf();
  const { root } = project;
  const pageItems = async (now: typeof reading) =>
    (await deskItems(root, now, DRAFT)).filter(({ say }) => say((key) => key, "vi") === "pages.faults");
  expect(await lastPageCheck(root, reading, DRAFT)).toBeUndefined();
  expect(await pageItems(reading)).toEqual([]);

  const variables: NodeJS.ProcessEnv[] = [];
  await checkPages(root, reading, DRAFT, (_, __, given = {}) => {
    variables.push(given.variables ?? {});
    return Promise.reject(new PagesRefused(IN_BOTH, ""));
  });
  expect(variables).toMatchObject([{ BAOCAO_PREVIEW: DRAFT }]);
  expect(await lastPageCheck(root, reading, DRAFT)).toMatchObject({
    isPresent: true,
    faults: [{ words: HEAD }],
  });
  expect(await pageItems(reading)).toHaveLength(1);

  const path = `content/reports/${DRAFT}/sections/rice/vi.mdx`;
  const text = reading.files.get(path) ?? "";
  const changed = readContent(new Map(reading.files).set(path, text.replace("nắng hạn", "mưa lũ")));
  expect(await lastPageCheck(root, changed, DRAFT)).toMatchObject({ isPresent: false });
  expect(await pageItems(changed)).toEqual([]);
});

test("a trial that came to no pages keeps nothing and says why", async () => {
  const { project, reading } = await draftOf();
  const failing = () => Promise.reject(new Error("lỗi thử"));
  await expect(checkPages(project.root, reading, DRAFT, failing)).rejects.toThrow("lỗi thử");
  expect(await lastPageCheck(project.root, reading, DRAFT)).toBeUndefined();
});

test("pages in a language in which names are missing are not begun; one message names all of them", async () => {
  const { project, reading } = await draftOf();
  const path = `content/reports/${DRAFT}/report.yaml`;
  const text = reading.files.get(path) ?? "";
  const files = new Map(reading.files)
    .set(path, text.replace(/^title: \{ vi: ([^,]+), en: [^}]+\}/m, "title: { vi: $1 }"))
    .set(
      `content/reports/${DRAFT}/catalogue.yaml`,
      "indicators:\n  test-goats:\n    name: { vi: Đàn dê thử }\n    unit: hectare\n    topic: agriculture\n",
    );
  expect(files.get(path)).not.toBe(text);
  const built: string[] = [];
  const build = () => Promise.resolve(void built.push("built"));
  const error: unknown = await checkPages(project.root, readContent(files), DRAFT, build).catch(
    (cause: unknown) => cause,
  );
  expect(error).toBeInstanceOf(NamesMissing);
  expect((error as NamesMissing).names).toContain("Đàn dê thử");
  expect((error as NamesMissing).names).toHaveLength(2);
  expect(built).toEqual([]);
});
