import { sign, verify, type KeyObject } from "node:crypto";
import {
  approvalText,
  APPROVAL_ROLES,
  type Approval,
  type ApprovalFault,
  type ApprovalState,
  type Signer,
} from "../../src/model/release.ts";
import { readPublicKey } from "./minisign.ts";

/** Signs the content of a report with a person's private key. */
export const approve = (report: string, stated: Omit<Approval, "signature">, key: KeyObject): Approval => ({
  ...stated,
  signature: sign(null, Buffer.from(approvalText(report, stated)), key).toString("base64"),
});

/** What is wrong with one approval of `report`, whose content has the digest `content` now. */
const faultOf = (
  report: string,
  approval: Approval,
  content: string,
  signers: readonly Signer[],
): ApprovalFault | undefined => {
  const signer = signers.find(({ name }) => name === approval.signer);
  const known = signer && readPublicKey(signer.publicKey);
  if (!known) return "unknown-signer";
  const text = Buffer.from(approvalText(report, approval));
  if (!verify(null, text, known.key, Buffer.from(approval.signature, "base64"))) return "wrong-signature";
  return approval.content === content ? undefined : "content-changed";
};

/** Is a report approved by two different people, one in each role, as its content is now? */
export const approvalState = (
  report: string,
  approvals: readonly Approval[],
  content: string,
  signers: readonly Signer[],
): ApprovalState => {
  const judged = approvals.map((approval) => ({
    approval,
    fault: faultOf(report, approval, content, signers),
  }));
  const valid = judged.filter(({ fault }) => fault === undefined).map(({ approval }) => approval);
  const missing = APPROVAL_ROLES.filter((role) => !valid.some((one) => one.role === role));
  const keys = valid.map(({ signer }) => signers.find(({ name }) => name === signer)?.publicKey);
  const sameSigner = missing.length === 0 && new Set(keys).size < APPROVAL_ROLES.length;
  if (missing.length === 0 && !sameSigner) return { approved: true };
  const faults = judged.flatMap(({ approval, fault }) => (fault ? [{ approval, fault }] : []));
  return { approved: false, missing, faults, sameSigner };
};
