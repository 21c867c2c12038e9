import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { deliver } from "../../scripts/release/deliver.ts";
import { dueReports } from "../../scripts/release/due-reports.ts";
import { ReleaseFailed, releaseReport } from "../../scripts/release/release-report.ts";
import { restoreInterrupted, withChangedFiles } from "../../scripts/release/restorable-change.ts";
import { verifyRelease } from "../../scripts/release/verify-release.ts";
import { readRelease } from "../../src/report/release-text.ts";
import {
  APPROVER,
  AT,
  BEFORE,
  DRAFT,
  RELEASE_FILE,
  releaseProject,
  SITE,
  WRITER,
} from "./release-project.ts";

type Project = Awaited<ReturnType<typeof releaseProject>>;

const approved = async () => {
  const project = await releaseProject();
  expect(await project.approve(WRITER, "writer")).toMatchObject({ release: { state: "in-review" } });
  expect(await project.approve(APPROVER, "approver")).toMatchObject({ release: { state: "approved" } });
  return project;
};
const release = async ({ request }: Project, changes: Parameters<Project["request"]>[0] = {}) => {
  const { items, ...result } = await releaseReport(request(changes));
  return { ...result, blocking: items.filter(({ blocks }) => blocks).map(({ code }) => code) };
};
const SECTION = `content/reports/${DRAFT}/sections/rice/vi.mdx`;

test("an approved report is published at its hour: version, signature, delivery, site", async () => {
  const project = await approved();
  const { root, read } = project;
  const result = await release(project, { deliver: (site, target) => deliver(site, target, root) });
  expect(result).toEqual({ released: true, version: 1, blocking: [] });
  expect(readRelease(await read(RELEASE_FILE), "draft")).toMatchObject({
    state: "published",
    versions: [{ number: 1, published: "2001-07-12T08:00+07:00" }],
  });
  expect(await read(`content/reports/${DRAFT}/report.yaml`)).toContain("\nstatus: published\n");
  for (const folder of ["dist", "served"]) {
    expect(await read(`${folder}/index.html`)).toContain("zqx-output");
    expect(await verifyRelease(join(root, folder), SITE.publicKey)).toMatchObject({ result: "verified" });
  }
  expect(await release(project)).toEqual({ released: false, blocking: ["already-published"] });
});

describe("a report is not published, and nothing changes,", () => {
  const refusal = async (project: Project, changes: Parameters<Project["request"]>[0] = {}) => {
    const before = project.content();
    const { released, blocking } = await release(project, changes);
    expect(released).toBe(false);
    expect(project.content()).toEqual(before);
    expect(await project.read("dist/index.html")).toBe("trang cũ thử");
    return blocking;
  };

  test("before its hour", async () => {
    expect(await refusal(await approved(), { now: BEFORE })).toEqual(["planned-time-ahead"]);
  });

  test("without approvals, or with one", async () => {
    const project = await releaseProject();
    expect(await refusal(project)).toEqual(["approval-missing", "approval-missing"]);
    await project.approve(WRITER, "writer");
    expect(await refusal(project)).toEqual(["approval-missing"]);
  });

  test("when its text changed after it was approved, until it is approved again", async () => {
    const project = await approved();
    const text = await project.read(SECTION);
    await project.write(SECTION, text.replace("title:", "title: "));
    expect(await refusal(project)).toEqual([
      "approval-void",
      "approval-void",
      "approval-missing",
      "approval-missing",
    ]);
    await project.approve(WRITER, "writer");
    await project.approve(APPROVER, "approver");
    expect(await release(project)).toMatchObject({ released: true });
  });

  test("with a problem in its text, or a harmful question left open", async () => {
    const project = await approved();
    const text = await project.read(SECTION);
    await project.write(SECTION, text.replace("1.234,50 ha", "1.234,51 ha"));
    expect(await refusal(project)).toContain("problems-open");
    const question = (kind: string) =>
      `questions:\n  - id: "0123abcd"\n    kind: ${kind}\n    place: { file: ${SECTION}, line: 1, column: 1 }\n    sentence: Câu thử.\n    reason: { vi: Để thử, en: For a test }\n`;
    const other = await approved();
    await other.write(`content/reports/${DRAFT}/questions.yaml`, question("conflict"));
    expect(await refusal(other)).toEqual(["questions-open"]);
    await other.write(`content/reports/${DRAFT}/questions.yaml`, question("lost"));
    expect(await release(other)).toMatchObject({ released: true });
  });

  test("with a proposed name that nobody has read; that is said of the name, not of the shared files", async () => {
    const project = await releaseProject();
    await project.write(
      `content/reports/${DRAFT}/catalogue.yaml`,
      "indicators:\n  test-yield: { name: { vi: Năng suất thử, en: Test yield }, unit: hectare, topic: farming }\n",
    );
    const blocking = await refusal(project);
    expect(blocking).toContain("names-unread");
    expect(blocking).not.toContain("site-problems-open");
  });

  test("without a planned hour", async () => {
    const project = await approved();
    const text = await project.read(RELEASE_FILE);
    await project.write(RELEASE_FILE, text.replace(/^planned: .*\n/m, ""));
    expect(await refusal(project)).toEqual(["planned-time-missing"]);
  });

  test.each([
    ["build", { build: () => Promise.reject(new Error("lỗi thử")) }],
    ["sign", { releaseKey: () => Promise.resolve(WRITER.key) }],
    ["deliver", { deliver: () => Promise.reject(new Error("lỗi thử")) }],
  ])("when the step %s fails; the next attempt succeeds", async (step, changes) => {
    const project = await approved();
    const before = project.content();
    const failed = await releaseReport(project.request(changes)).catch((error: unknown) => error);
    expect(failed).toBeInstanceOf(ReleaseFailed);
    expect(failed).toMatchObject({ step });
    expect(project.content()).toEqual(before);
    expect(await project.read("dist/index.html")).toBe("trang cũ thử");
    expect(await readdir(join(project.root, "node_modules/.cache/baocao"))).toEqual([]);
    expect(await release(project)).toMatchObject({ released: true });
  });
});

describe("an approval is refused", () => {
  test("with another person's key, for an unknown name, and for the second role of one person", async () => {
    const { approve, read } = await releaseProject();
    const before = await read(RELEASE_FILE);
    expect(await approve(WRITER, "writer", APPROVER.key)).toHaveProperty("refusal");
    expect(await approve({ ...WRITER, name: "Người lạ thử" }, "writer")).toHaveProperty("refusal");
    expect(await read(RELEASE_FILE)).toBe(before);
    await approve(WRITER, "writer");
    expect(await approve(WRITER, "approver")).toHaveProperty("refusal");
  });

  test("while the checklist blocks", async () => {
    const { approve, read, write } = await releaseProject();
    await write(SECTION, (await read(SECTION)).replace("1.234,50 ha", "1.234,51 ha"));
    const result = await approve(WRITER, "writer");
    const items = "items" in result ? result.items : [];
    expect(items.filter(({ blocks }) => blocks)).toMatchObject([
      { code: "problems-open", step: "text", place: { file: SECTION } },
      { code: "translation-problems-open", step: "translation" },
    ]);
  });
});

test("due are approved reports whose hour has come", async () => {
  const project = await approved();
  expect(dueReports(project.content(), BEFORE)).toEqual([]);
  expect(dueReports(project.content(), AT)).toEqual([DRAFT]);
  await project.write(
    RELEASE_FILE,
    (await project.read(RELEASE_FILE)).replace("state: approved", "state: in-review"),
  );
  expect(dueReports(project.content(), AT)).toEqual([]);
});

test("what a killed release had changed is put back by the next one", async () => {
  const { root, read, write } = await releaseProject();
  const before = await read(RELEASE_FILE);
  await withChangedFiles(root, new Map([[RELEASE_FILE, "state: published\n"]]), async () => {
    const record = await read(".desk/release.json");
    // The record of a process that is gone: its number is none that a system gives.
    await write(".desk/killed.json", record.replace(/"process":\d+/, '"process":99999999'));
  });
  expect(await read(RELEASE_FILE)).toBe("state: published\n");
  await write(".desk/release.json", await read(".desk/killed.json"));
  await restoreInterrupted(root);
  expect(await read(RELEASE_FILE)).toBe(before);
});
