import type { KeyObject } from "node:crypto";
import { writeAtomically } from "../../src/desk/store/atomic-write.ts";
import { checked, readContent } from "../../src/checks/read-content.ts";
import { contentChecklist } from "../../src/checks/release-checklist.ts";
import { type ChecklistItem } from "../../src/checks/checklist-item.ts";
import type { ApprovalRole, ReleaseFile } from "../../src/model/release.ts";
import { contentDigest } from "../../src/report/content-digest.ts";
import { printRelease, readRelease, releasePath } from "../../src/report/release-text.ts";
import { contentFileOf } from "../content/content-folder.ts";
import { readContentFiles } from "../content/read-files.ts";
import { approvalState, approve } from "./approvals.ts";
import { publicKeyLine } from "./minisign.ts";
import { momentOf } from "./moment.ts";
import { phrase, type Phrase } from "../../src/model/phrase.ts";

export interface ApprovalRequest {
  readonly root: string;
  readonly id: string;
  readonly signer: string;
  readonly role: ApprovalRole;
  readonly key: KeyObject;
  readonly now: Date;
}

export type ApprovalResult =
  | { readonly approved: true; readonly release: ReleaseFile }
  | { readonly approved: false; readonly items: readonly ChecklistItem[] }
  | { readonly approved: false; readonly refusal: Phrase };

const refused = (refusal: Phrase): ApprovalResult => ({ approved: false, refusal });

/**
 * Signs the present content of a report for one person and writes that into its release: "in-review" after one valid
 * approval, "approved" after two by two people. Nothing is signed while the checklist blocks, or with another key than
 * the one that content/site.yaml has for that name. Approvals of other content go.
 */
export const approveReport = async (request: ApprovalRequest): Promise<ApprovalResult> => {
  const { root, id, signer, role, key, now } = request;
  const files = readContentFiles(root);
  const all = checked(readContent(files));
  const reading = all.reports.find((report) => report.id === id);
  if (!reading) return refused(phrase("commands:approve.no-report", { id }));
  const release = readRelease(files.get(releasePath(id)), reading.status);
  if (!release) return refused(phrase("commands:approve.unreadable"));
  if (release.state === "published") return refused(phrase("commands:approve.published"));
  const items = contentChecklist(reading, all);
  if (items.some(({ blocks }) => blocks)) return { approved: false, items };
  const signers = reading.edition?.site.signers ?? [];
  const known = signers.find(({ name }) => name === signer);
  if (!known) return refused(phrase("commands:approve.unknown-signer", { signer }));
  if (known.publicKey !== publicKeyLine(key))
    return refused(phrase("commands:approve.other-key", { signer }));
  const content = contentDigest(files, id, all.parsed);
  const kept = (release.approvals ?? []).filter((one) => one.content === content && one.role !== role);
  const own = approve(id, { signer, role, content, signed: momentOf(now) }, key);
  const approvals = [...kept, own];
  const state = approvalState(id, approvals, content, signers);
  if (!state.approved && state.sameSigner) return refused(phrase("commands:approve.same-person", { signer }));
  const next: ReleaseFile = { ...release, state: state.approved ? "approved" : "in-review", approvals };
  await writeAtomically(contentFileOf(root, releasePath(id)), printRelease(next));
  return { approved: true, release: next };
};
