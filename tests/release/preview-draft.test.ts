import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { previewDraft, type PreviewRequest } from "../../scripts/release/preview-draft.ts";
import { contentOf } from "../../src/site/integration/content.ts";
import { approvalState } from "../../scripts/release/approvals.ts";
import { contentDigest } from "../../src/report/content-digest.ts";
import { previewFiles } from "../../src/report/preview-files.ts";
import { readRelease } from "../../src/report/release-text.ts";
import { SECRETS } from "../fixtures/secret-draft.ts";
import { APPROVER, BEFORE, DRAFT, RELEASE_FILE, releaseProject, WRITER } from "./release-project.ts";

const UNTIL = "2001-07-12T08:00+07:00";

const preview = async (
  { root }: Awaited<ReturnType<typeof releaseProject>>,
  changes: Partial<PreviewRequest> = {},
) => {
  const built: (readonly [string, string])[] = [];
  const result = await previewDraft({
    root,
    id: DRAFT,
    folder: "preview",
    dist: "dist",
    name: "Nhà báo thử",
    organisation: "Báo thử",
    now: BEFORE,
    build: (folder, id) => Promise.resolve(void built.push([folder, id])),
    ...changes,
  });
  return { result, built };
};

describe("a preview under embargo", () => {
  test("is built into its folder, and who was given it is recorded with the day", async () => {
    const project = await releaseProject();
    expect(await preview(project)).toEqual({
      result: { until: UNTIL },
      built: [[join(project.root, "preview"), DRAFT]],
    });
    await preview(project, { name: "Người thứ hai", organisation: undefined });
    expect(readRelease(await project.read(RELEASE_FILE), "draft")?.embargoAccess).toEqual([
      { name: "Nhà báo thử", organisation: "Báo thử", given: "2001-07-12" },
      { name: "Người thứ hai", given: "2001-07-12" },
    ]);
  });

  test("leaves approvals valid and the public site as it was", async () => {
    const project = await releaseProject();
    await project.approve(WRITER, "writer");
    await project.approve(APPROVER, "approver");
    await preview(project);
    const release = readRelease(await project.read(RELEASE_FILE), "draft");
    const files = project.content();
    const signers = [WRITER, APPROVER].map(({ name, publicKey }) => ({ name, publicKey }));
    expect(approvalState(DRAFT, release?.approvals ?? [], contentDigest(files, DRAFT), signers)).toEqual({
      approved: true,
    });
    expect(await readFile(join(project.root, "dist/index.html"), "utf8")).toBe("trang cũ thử");
  });

  test("is not recorded as given when it could not be built", async () => {
    const project = await releaseProject();
    const before = await project.read(RELEASE_FILE);
    await expect(preview(project, { build: () => Promise.reject(new Error("thử")) })).rejects.toThrow("thử");
    expect(await project.read(RELEASE_FILE)).toBe(before);
  });

  test.each([
    ["the folder of the public site", { folder: "dist" }],
    ["a folder inside it", { folder: "dist/preview" }],
    ["a folder that holds it", { folder: "." }],
    ["a folder far above it", { folder: "/" }],
    ["a published report", { id: "2001-q1" }],
    ["a report that is not there", { id: "2001-q4" }],
  ])("is refused for %s", async (_, changes) => {
    const project = await releaseProject();
    const before = project.content();
    const { result, built } = await preview(project, changes);
    expect(result).toHaveProperty("refusal.code");
    expect(built).toEqual([]);
    expect(project.content()).toEqual(before);
    expect(await readdir(project.root)).not.toContain("preview");
  });

  test("is refused before an hour of publication is set: it would not say until when", async () => {
    const project = await releaseProject();
    await project.write(RELEASE_FILE, "state: draft\n");
    expect((await preview(project)).result).toHaveProperty("refusal.code");
  });
});

test("a preview is made from the content as it will be public, a build for readers without it", async () => {
  const { root, content } = await releaseProject();
  const textOf = (files: ReadonlyMap<string, string>) => [...files.values()].join("\n");
  const shown = contentOf(root, { isForReaders: true, preview: DRAFT });
  expect(shown.previewUntil).toBe(UNTIL);
  expect(textOf(shown.reading().files)).toContain("98.765");
  const hidden = contentOf(root, { isForReaders: true });
  expect(hidden.previewUntil).toBeUndefined();
  for (const secret of SECRETS) expect(textOf(hidden.reading().files)).not.toContain(secret);
  expect(previewFiles(content(), "2001-q1")).toBeUndefined();
});
