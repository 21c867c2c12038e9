import { z } from "astro/zod";
import { momentOf } from "../../../scripts/release/moment.ts";
import { sendBack as sentBack } from "../../report/approval-steps.ts";
import { changeRelease } from "../publish/change-release.ts";
import { call } from "./call.ts";
import { someWords } from "./typed-words.ts";

const input = z.strictObject({
  key: z.string().min(1),
  report: z.string().min(1),
  /** Who sends it back: one of the people who may sign. */
  by: z.string().min(1),
  /** For the writer; readers never see it. */
  reason: someWords,
});

/** Sends a report back from review: it is a draft again and its signatures go. Nothing is saved outside a review. */
export const sendBack = call(input, async ({ key, report, by, reason }, desk) =>
  changeRelease(desk, {
    key,
    report,
    label: "send back",
    next: (release, { edition }) =>
      edition?.site.signers?.some(({ name }) => name === by)
        ? sentBack(release, { returned: momentOf(new Date()), by, reason })
        : undefined,
  }),
);
