import { z } from "astro/zod";
import { APPROVAL_ROLES } from "../../model/release.ts";
import { withdrawApproval } from "../../report/approval-steps.ts";
import { changeRelease } from "../publish/change-release.ts";
import { call } from "./call.ts";

const input = z.strictObject({
  key: z.string().min(1),
  report: z.string().min(1),
  role: z.enum(APPROVAL_ROLES),
});

/** Takes back the signature of one role. Nothing is saved where that role has not signed, or the report is public. */
export const withdraw = call(input, async ({ key, report, role }, desk) =>
  changeRelease(desk, {
    key,
    report,
    label: "withdraw",
    next: (release) => withdrawApproval(release, role),
  }),
);
