import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { join } from "node:path";
import type { KeyObject } from "node:crypto";
import { blockingIssues, checked, readContent, type ContentReading } from "../../src/checks/read-content.ts";
import { contentChecklist, releaseChecklist } from "../../src/checks/release-checklist.ts";
import { type ChecklistItem } from "../../src/checks/checklist-item.ts";
import type { Delivery, ReleaseFile } from "../../src/model/release.ts";
import type { SiteFile } from "../../src/model/site-file.ts";
import { contentDigest } from "../../src/report/content-digest.ts";
import { readRelease, releasePath } from "../../src/report/release-text.ts";
import { publishVersion } from "../../src/report/version-steps.ts";
import { publish } from "../build/publish.ts";
import { readContentFiles } from "../content/read-files.ts";
import { approvalState } from "./approvals.ts";
import { momentOf, offsetOf } from "./moment.ts";
import { faultsOfBuild, type PageFault } from "./page-faults.ts";
import { publishedReading } from "./published-reading.ts";
import { restoreInterrupted, withChangedFiles } from "./restorable-change.ts";
import { signSite } from "./sign-site.ts";

export interface ReleaseRequest {
  readonly root: string;
  readonly id: string;
  readonly now: Date;
  /** Opens the release key; asked for only when the site has one. Undefined when it cannot be opened. */
  readonly releaseKey: () => Promise<KeyObject | undefined>;
  /** Builds the site of the present content into a folder, manifest included. */
  readonly build: (folder: string) => Promise<void>;
  readonly deliver: (site: string, target: Delivery) => Promise<void>;
  /** The folder that holds the finished site on this machine. */
  readonly dist: string;
}

export type ReleaseResult =
  | { readonly released: true; readonly version: number; readonly items: readonly ChecklistItem[] }
  | { readonly released: false; readonly items: readonly ChecklistItem[] };

/** A step of a release failed after the checklist; the content and the site are as they were before. */
export class ReleaseFailed extends Error {
  readonly step: "build" | "sign" | "deliver";
  /** What the gates found, where it was they that stopped the build. */
  readonly faults: readonly PageFault[];
  constructor(step: ReleaseFailed["step"], cause: unknown, faults: readonly PageFault[]) {
    super(cause instanceof Error ? cause.message : String(cause));
    this.step = step;
    this.faults = faults;
  }
}

/** What the checklist says of a report now, and what its release has so far. `content` was checked. */
export const checkRelease = (
  content: ContentReading,
  id: string,
  now: Date,
): {
  readonly items: readonly ChecklistItem[];
  readonly release: ReleaseFile | undefined;
  readonly site: SiteFile | undefined;
} => {
  const { files, parsed } = content;
  const reading = content.reports.find((report) => report.id === id);
  if (!reading) throw new Error(`no report ${id}`);
  const release = readRelease(files.get(releasePath(id)), reading.status);
  const site = reading.edition?.site;
  const approvals = approvalState(
    id,
    release?.approvals ?? [],
    contentDigest(files, id, parsed),
    site?.signers ?? [],
  );
  const own = contentChecklist(reading, content);
  const hasOpenNames = own.some(({ blocks, step }) => blocks && step === "names");
  const isOpen = release !== undefined && release.state !== "published";
  const { reading: published, changed } = publishedReading(
    content,
    id,
    isOpen ? release : undefined,
    // The hour that is planned, as long as there is one: what the rules say then is known when it is asked again.
    release?.planned ?? momentOf(now),
  );
  // What the names of this report would make wrong in the catalogues is said of the names.
  const isOfNames = (file: string): boolean => hasOpenNames && changed.has(file);
  const siteProblems = blockingIssues(published).filter(
    ({ place: { file } }) => !file.startsWith(`content/reports/${id}/`) && !isOfNames(file),
  );
  const items = [...own, ...releaseChecklist({ release, approvals, now, site, siteProblems })];
  return { items, release, site };
};

/**
 * Publishes a report: verifies approvals, checklist and hour; then sets its state and version, builds, signs, delivers
 * and replaces the site on this machine. When a step fails, content and site are as before (`ReleaseFailed`).
 */
export const releaseReport = async (request: ReleaseRequest): Promise<ReleaseResult> => {
  const { root, id, now, build, deliver, dist } = request;
  await restoreInterrupted(root);
  const files = readContentFiles(root);
  const content = checked(readContent(files));
  const { items, release, site } = checkRelease(content, id, now);
  if (!release || items.some(({ blocks }) => blocks)) return { released: false, items };
  const published = momentOf(now, release.planned === undefined ? undefined : offsetOf(release.planned));
  const changes = publishVersion(files, id, release, published);
  const version = (release.versions?.at(-1)?.number ?? 0) + 1;
  await mkdir(join(root, "node_modules/.cache/baocao"), { recursive: true });
  const folder = await mkdtemp(join(root, "node_modules/.cache/baocao/release-"));
  const step = async (name: ReleaseFailed["step"], run: () => Promise<void>): Promise<void> => {
    try {
      await run();
    } catch (error) {
      throw new ReleaseFailed(name, error, faultsOfBuild(error, content, id));
    }
  };
  try {
    await withChangedFiles(root, changes, async () => {
      await step("build", () => build(folder));
      const { releaseKey: publicKey, delivery: target } = site ?? {};
      if (publicKey !== undefined)
        await step("sign", async () => signSite(folder, await request.releaseKey(), publicKey, published));
      if (target) await step("deliver", () => deliver(folder, target));
    });
    await publish(folder, dist);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  return { released: true, version, items };
};
