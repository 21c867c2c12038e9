import { foundExpected, type Issue } from "../../model/issue.ts";
import { PROGRAMME_COLUMNS, type ProgrammeFile, type ProgrammeRow } from "../../model/report.ts";
import type { Rule } from "../rule.ts";

/**
 * An annex table has the same rows and the same filled cells in each language.
 * Passes: row q1-01 with an agency in both. Fails: a row or a cell missing on one side.
 */
export const annexRowsAreTranslated: Rule = (edition) =>
  [...edition.programmes].flatMap(([annex, byLocale]) => {
    const official = byLocale.get(edition.official);
    if (!official) return [];
    return edition.report.languages
      .filter((locale) => locale !== edition.official)
      .flatMap((locale): Issue[] => {
        const translation = byLocale.get(locale);
        const head = edition.files.annexHeads.find((one) => one.annex === annex && one.locale === locale);
        const place = (head ?? edition.files.report).placeOf([]);
        const theirs = rowsOf(official);
        const own = translation ? rowsOf(translation) : new Map<string, ProgrammeRow>();
        return [...new Set([...theirs.keys(), ...own.keys()])].flatMap((id) => {
          const [a, b] = [shape(theirs.get(id)), shape(own.get(id))];
          return a === b ? [] : [{ rule: "annex-rows-are-translated", place, message: foundExpected(`${id}: ${b}`, `${id}: ${a}`) }];
        });
      });
  });

const rowsOf = (file: ProgrammeFile): Map<string, ProgrammeRow> =>
  new Map(file.parts.flatMap((part) => part.groups.flatMap((group) => group.rows)).map((row) => [row.id, row]));

const shape = (row: ProgrammeRow | undefined): string =>
  row ? [row.number, ...PROGRAMME_COLUMNS.filter((column) => row[column] !== undefined)].join(" ") : "—";
