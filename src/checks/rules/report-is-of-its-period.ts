import { localized } from "../../model/locale.ts";
import type { Issue } from "../../model/issue.ts";
import { language } from "../../model/languages.ts";
import { canonicalPeriod, daysOf } from "../../model/period.ts";
import { reportIdentity, reportIdOf } from "../../model/report-id.ts";
import { foundExpected, phrase, type PhraseValue } from "../../model/phrase.ts";
import type { Edition } from "../../report/edition.ts";
import type { Rule } from "../rule.ts";

const RULE = "report-is-of-its-period";

/**
 * A report's id names its folder and its reference period; its date is the one that its place line prints and does not
 * lie before the last month of the period: a report may be signed some days before the period ends, not earlier.
 * Passes: id 2001-q1 in the folder 2001-q1 with referencePeriod "2001-Q1" and date "2001-04-10". Fails: a copied
 * folder that keeps the old id.
 */
export const reportIsOfItsPeriod: Rule = (edition) => {
  const { report, files } = edition;
  const issues: Issue[] = [];
  const need = (right: boolean, field: "id" | "referencePeriod" | "date", expected: PhraseValue): void => {
    const found = `${field}: ${report[field]}`;
    if (!right)
      issues.push({
        rule: RULE,
        place: files.report.placeOf([field]),
        ...foundExpected(found, expected),
      });
  };
  const folder = /([^/]+)\/report\.yaml$/.exec(files.report.file)?.[1];
  const identity = reportIdentity(report.id);
  need(folder === undefined || folder === report.id, "id", `id: ${folder ?? ""}`);
  const period = canonicalPeriod(report.referencePeriod);
  const other = reportIdOf(period, identity?.stage);
  need(
    identity?.period === period,
    "referencePeriod",
    `referencePeriod: "${identity?.period ?? ""}" / id: ${other}`,
  );
  const last = daysOf(period)?.last.slice(0, 7);
  need(
    last === undefined || report.date.slice(0, 7) >= last,
    "date",
    phrase("report-is-of-its-period", { last: last ?? "" }),
  );
  const printed = printedDay(edition);
  need(printed === undefined || printed === report.date, "date", `“${printed ?? ""}” (placeAndDate)`);
  return issues;
};

/** The day in the place line of the official text, where its language says how days are written. */
const printedDay = ({ report, official }: Edition): string | undefined => {
  const text = localized(report.placeAndDate, official);
  for (const form of language(official).documents?.days ?? []) {
    const { day, month, year } = new RegExp(form, "iu").exec(text)?.groups ?? {};
    if (day && month && year) return [year, month.padStart(2, "0"), day.padStart(2, "0")].join("-");
  }
  return undefined;
};
