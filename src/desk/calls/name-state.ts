import { z } from "astro/zod";
import { id, period } from "../../model/schema.ts";
import { wordedIssue } from "../../i18n/worded-issue.ts";
import { checkedReading } from "../checked-reading.ts";
import { namedThings, stateOfName, type NameState } from "../names/named-things.ts";
import type { Localized } from "../../model/locale.ts";
import { call } from "./call.ts";

const input = z.strictObject({
  report: z.string().min(1),
  kind: z.enum(["indicator", "unit", "break"]),
  id,
  at: period.optional(),
});

/** How a name stands, and what the rules say of it. */
export interface CheckedName {
  readonly state: NameState;
  readonly problems: readonly { readonly rule: string; readonly message: Localized }[];
}

/** Applies the rules to the present content and says how one name stands; null where it is there no more. */
export const nameState = call(input, async ({ report, ...asked }): Promise<CheckedName | null> => {
  const reading = await checkedReading();
  const own = reading.reports.find((one) => one.id === report);
  if (!own?.edition) return null;
  const one = namedThings(reading, own.edition, [...own.issues, ...own.acrossIssues]).find(
    ({ kind, id: known, at }) => kind === asked.kind && known === asked.id && at === asked.at,
  );
  return one
    ? { state: stateOfName(one, own.edition.report.languages), problems: one.problems.map(wordedIssue) }
    : null;
});
