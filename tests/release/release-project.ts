import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import { approveReport } from "../../scripts/release/approve-report.ts";
import { newKeyPair, openPrivateKey } from "../../scripts/release/key-pair.ts";
import { writeManifest } from "../../scripts/release/manifest.ts";
import type { ReleaseRequest } from "../../scripts/release/release-report.ts";
import { readContentFiles } from "../../scripts/content/read-files.ts";
import type { ApprovalRole } from "../../src/model/release.ts";
import { publicFiles } from "../../src/report/public-files.ts";
import { withSecretDraft } from "../fixtures/secret-draft.ts";
import { smallReport } from "../fixtures/small-report.ts";

const newKey = (name: string) => {
  const { publicKey, privateKeyFile } = newKeyPair(name);
  const key = openPrivateKey(privateKeyFile, name);
  if (!key) throw new Error("no key");
  return { name, publicKey, key };
};

export const WRITER = newKey("Người soạn thử");
export const APPROVER = newKey("Người duyệt thử");
export const SITE = newKey("trang thử");
export const DRAFT = "2001-q2";
export const RELEASE_FILE = `content/reports/${DRAFT}/release.yaml`;

/** The hour of publication of the invented draft, and moments around it. */
const PLANNED = "2001-07-12T08:00+07:00";
export const BEFORE = new Date("2001-07-12T07:59:59+07:00");
export const AT = new Date(PLANNED);

const SETTINGS = `signers:
  - { name: ${WRITER.name}, publicKey: ${WRITER.publicKey} }
  - { name: ${APPROVER.name}, publicKey: ${APPROVER.publicKey} }
releaseKey: ${SITE.publicKey}
delivery: { to: folder, path: served }
`;

/** A project in a temporary folder: one published report, one draft with a planned hour, signers, a target. */
export const releaseProject = async () => {
  const root = await mkdtemp(join(tmpdir(), "release-"));
  onTestFinished(() => rm(root, { recursive: true, force: true }));
  const files = withSecretDraft(smallReport());
  files.set("content/site.yaml", (files.get("content/site.yaml") ?? "") + SETTINGS);
  files.set(RELEASE_FILE, `state: draft\nplanned: ${PLANNED}\n`);
  const write = async (path: string, text: string) => {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  };
  for (const [path, text] of files) await write(path, text);
  await write("dist/index.html", "trang cũ thử");
  await write("served/index.html", "trang cũ thử");

  const read = (path: string) => readFile(join(root, path), "utf8");
  const approve = (one: typeof WRITER, role: ApprovalRole, key = one.key) =>
    approveReport({ root, id: DRAFT, signer: one.name, role, key, now: BEFORE });
  /** In the place of the real build: the public content as the pages of a site. */
  const build = async (folder: string) => {
    const text = [...publicFiles(readContentFiles(root)).values()].join("\n");
    await writeFile(join(folder, "index.html"), text);
    await writeManifest(folder);
  };
  const request = (changes: Partial<ReleaseRequest> = {}): ReleaseRequest => ({
    root,
    id: DRAFT,
    now: AT,
    releaseKey: () => Promise.resolve(SITE.key),
    build,
    deliver: () => Promise.resolve(),
    dist: join(root, "dist"),
    ...changes,
  });
  return { root, read, write, approve, request, content: () => readContentFiles(root) };
};
