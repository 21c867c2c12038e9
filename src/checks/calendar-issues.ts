import type { Issue } from "../model/issue.ts";
import type { Localized } from "../model/locale.ts";
import { phrase, type Phrase } from "../model/phrase.ts";
import { placeInCalendar, readCalendar } from "../report/calendar-text.ts";
import { reportPath } from "../report/content-paths.ts";
import type { Edition } from "../report/edition.ts";
import type { Files } from "../report/from-files.ts";
import type { ParsedFiles } from "../report/parsed-files.ts";
import { foreignWordsIn } from "./rules/texts-are-in-their-language.ts";

const RULE = "calendar-is-in-order";

/**
 * The release calendar agrees with the reports: one entry a report, `published` when it is, a reason in every language
 * of the site, and in that language, for each moved or cancelled date, each announcement later than none before it was moved to.
 * Fails: two entries for 2021-q2; `state: planned` of a published report; a moved date without an English reason.
 */
export const calendarIssues = (files: Files, editions: readonly Edition[], parsed: ParsedFiles): Issue[] => {
  const { calendar, issues } = readCalendar(files, parsed);
  const languages = editions[0]?.site.languages ?? [];
  const missingIn = (reason: Localized | undefined): string =>
    languages.filter((locale) => !reason?.[locale]).join(", ");
  const found = calendar.releases.flatMap((entry, index): Issue[] => {
    const at = (...path: readonly PropertyKey[]): Issue["place"] =>
      placeInCalendar(files, ["releases", index, ...path], parsed);
    const own: Issue[] = [];
    const add = (place: Issue["place"], said: Phrase): void => {
      own.push({ rule: RULE, place, ...said });
    };
    const first = calendar.releases.findIndex(({ report }) => report === entry.report);
    if (first !== index)
      add(at("report"), phrase("calendar-is-in-order.two-entries", { report: entry.report }));
    const isPublic = editions.some(
      ({ report, release }) => report.id === entry.report && isKnown(report, release),
    );
    const isRead = editions.some(({ report }) => report.id === entry.report);
    const isThere = files.has(reportPath(entry.report));
    if (isRead === isThere && isPublic !== (entry.state === "published"))
      add(at("state"), {
        code: isPublic ? "calendar-is-in-order.published" : "calendar-is-in-order.not-published",
        values: { state: entry.state },
      });
    if (entry.state === "cancelled" && missingIn(entry.reason))
      add(at(), phrase("calendar-is-in-order.no-reason", { reason: missingIn(entry.reason) }));
    for (const [step, { from, reason }] of (entry.moved ?? []).entries()) {
      if (missingIn(reason))
        add(
          at("moved", step, "reason"),
          phrase("calendar-is-in-order.no-reason", { reason: missingIn(reason) }),
        );
      const next = entry.moved?.[step + 1]?.from ?? entry.planned;
      if (new Date(next).getTime() === new Date(from).getTime())
        add(at("moved", step, "from"), phrase("calendar-is-in-order.not-moved", { from }));
    }
    const placeOf = (path: readonly PropertyKey[]): Issue["place"] => at(...path);
    return [...own, ...foreignWordsIn({ placeOf }, { reason: entry.reason, moved: entry.moved })];
  });
  return [...issues, ...found];
};

/** A report that is being corrected was published already. */
const isKnown = ({ status }: Edition["report"], release: Edition["release"]): boolean =>
  status === "published" || (release?.versions?.length ?? 0) > 0;

/** The hour that a draft waits for is the announced one. */
export const plannedHourIssues = (files: Files, edition: Edition, parsed: ParsedFiles): Issue[] => {
  const planned = edition.release?.planned;
  const { releases } = readCalendar(files, parsed).calendar;
  const index = releases.findIndex(({ report }) => report === edition.report.id);
  const entry = releases[index];
  if (planned === undefined || !entry || edition.release?.versions?.length) return [];
  if (new Date(planned).getTime() === new Date(entry.planned).getTime()) return [];
  return [
    {
      rule: RULE,
      place: (edition.files.release ?? edition.files.report).placeOf(["planned"]),
      code: "calendar-is-in-order.other-moment",
      values: { planned, announced: entry.planned },
      other: placeInCalendar(files, ["releases", index, "planned"], parsed),
    },
  ];
};
