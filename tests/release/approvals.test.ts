import { describe, expect, test } from "vitest";
import { approvalState, approve } from "../../scripts/release/approvals.ts";
import { newKeyPair, openPrivateKey } from "../../scripts/release/key-pair.ts";
import type { ApprovalRole } from "../../src/model/release.ts";

const person = (name: string) => {
  const { publicKey, privateKeyFile } = newKeyPair(name);
  const key = openPrivateKey(privateKeyFile, name);
  if (!key) throw new Error("no key");
  return { name, publicKey, key };
};
const [writer, approver, stranger] = [
  person("Người soạn thử"),
  person("Người duyệt thử"),
  person("Người lạ thử"),
];
const signers = [writer, approver];
const content = "a".repeat(64);
const signed = "2021-06-24T16:00+07:00";
const by = (one: ReturnType<typeof person>, role: ApprovalRole, of = content, report = "2021-h1") =>
  approve(report, { signer: one.name, role, content: of, signed }, one.key);
const state = (...approvals: ReturnType<typeof by>[]) =>
  approvalState("2021-h1", approvals, content, signers);

test("two different people, one in each role, approve a report", () => {
  expect(state(by(writer, "writer"), by(approver, "approver"))).toEqual({ approved: true });
});

describe("a report is not approved", () => {
  test("by one person", () => {
    expect(state(by(writer, "writer"))).toMatchObject({ approved: false, missing: ["approver"] });
  });

  test("by the same person in both roles, also under two names", () => {
    expect(state(by(writer, "writer"), by(writer, "approver"))).toMatchObject({ sameSigner: true });
    const twoNames = [writer, { ...writer, name: "Tên khác thử" }];
    const both = [by(writer, "writer"), by({ ...writer, name: "Tên khác thử" }, "approver")];
    expect(approvalState("2021-h1", both, content, twoNames)).toMatchObject({
      approved: false,
      sameSigner: true,
    });
  });

  test("by signatures on other content, on another report, of a stranger or with changed words", () => {
    const fault = (approval: ReturnType<typeof by>) => {
      const result = state(by(writer, "writer"), approval);
      return result.approved ? undefined : result.faults[0]?.fault;
    };
    expect(fault(by(approver, "approver", "b".repeat(64)))).toBe("content-changed");
    expect(fault(by(approver, "approver", content, "2021-q1"))).toBe("wrong-signature");
    expect(fault(by(stranger, "approver"))).toBe("unknown-signer");
    expect(fault({ ...by(approver, "approver"), signed: "2021-06-25T16:00+07:00" })).toBe("wrong-signature");
  });
});
