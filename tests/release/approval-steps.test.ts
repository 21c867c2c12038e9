import { describe, expect, test } from "vitest";
import type { Approval, ReleaseFile } from "../../src/model/release.ts";
import { sendBack, withdrawApproval } from "../../src/report/approval-steps.ts";
import { printRelease, readRelease } from "../../src/report/release-text.ts";

const approval = (role: Approval["role"]): Approval => ({
  signer: `Người thử ${role}`,
  role,
  content: "a".repeat(64),
  signed: "2001-07-01T08:00+07:00",
  signature: "thử",
});
const planned = "2001-07-12T08:00+07:00";
const approved: ReleaseFile = {
  state: "approved",
  planned,
  approvals: [approval("writer"), approval("approver")],
};
const inReview: ReleaseFile = { state: "in-review", approvals: [approval("writer")] };
const returned = { returned: "2001-07-02T09:00+07:00", by: "Người thử approver", reason: "sai đơn vị thử" };

describe("a signature that is taken back", () => {
  test("leaves the report in review with the other one, and a draft without any", () => {
    const once = withdrawApproval(approved, "approver");
    expect(once).toEqual({ state: "in-review", planned, approvals: [approval("writer")] });
    expect(once && withdrawApproval(once, "writer")).toMatchObject({ state: "draft", approvals: [] });
  });

  test("has to be there, and the report not public", () => {
    expect(withdrawApproval(inReview, "approver")).toBeUndefined();
    expect(withdrawApproval({ ...approved, state: "published" }, "approver")).toBeUndefined();
  });
});

describe("a report that is sent back", () => {
  test("is a draft without signatures, at the hour that was planned, and says who sent it back and why", () => {
    const next = sendBack(approved, returned);
    expect(next).toEqual({ state: "draft", planned, approvals: [], returned: [returned] });
    expect(next && readRelease(printRelease(next), "draft")).toEqual({
      state: "draft",
      planned,
      returned: [returned],
    });
  });

  test("keeps what was said before", () => {
    const again = { ...returned, reason: "thiếu một số thử" };
    expect(sendBack({ ...inReview, returned: [returned] }, again)?.returned).toEqual([returned, again]);
  });

  test("has to be in review: no draft and no public report goes back", () => {
    expect(sendBack({ state: "draft" }, returned)).toBeUndefined();
    expect(sendBack({ ...approved, state: "published" }, returned)).toBeUndefined();
  });
});
