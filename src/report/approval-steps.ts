import type { ApprovalRole, ReleaseFile } from "../model/release.ts";

/** Does a release wait for approvals, or for its hour? Then a signature can be taken back and the report sent back. */
const isUnderReview = ({ state }: ReleaseFile): boolean => state === "in-review" || state === "approved";

/**
 * The release without the signature of one role: "in review" while the other is there, a draft without any. Undefined
 * where that role has not signed, or the report is public.
 */
export const withdrawApproval = (release: ReleaseFile, role: ApprovalRole): ReleaseFile | undefined => {
  const approvals = release.approvals ?? [];
  const left = approvals.filter((one) => one.role !== role);
  if (!isUnderReview(release) || left.length === approvals.length) return undefined;
  return { ...release, state: left.length > 0 ? "in-review" : "draft", approvals: left };
};

/** The release as a draft again, without signatures, with who sent it back, when and why. Undefined outside a review. */
export const sendBack = (
  release: ReleaseFile,
  returned: NonNullable<ReleaseFile["returned"]>[number],
): ReleaseFile | undefined =>
  isUnderReview(release)
    ? { ...release, state: "draft", approvals: [], returned: [...(release.returned ?? []), returned] }
    : undefined;
