import type { Place } from "../../model/issue.ts";
import type { Localized } from "../../model/locale.ts";
import type { ProgrammeFile } from "../../model/report.ts";
import type { Edition } from "../../report/edition.ts";
import type { WrittenResult } from "../relations/result.ts";
import { sameInAllLocales } from "./same-in-all-locales.ts";

/**
 * A task of a work programme is to be adopted in the period under whose heading it stands. One result for all
 * rows of a group that fit, and one for each that does not.
 * Passes: "Quý IV" under "Quý IV". Fails: "Quý II" under "Quý IV".
 */
export const deadlinesFitTheirGroup = (edition: Edition): WrittenResult[] =>
  [...edition.programmes].flatMap(([annex, byLocale]): WrittenResult[] => {
    const table = byLocale.get(edition.official);
    const head = edition.files.annexHeads.find(
      (one) => one.annex === annex && one.locale === edition.official,
    );
    if (!table || !head) return [];
    const local = (pick: (file: ProgrammeFile) => string | undefined): Localized =>
      Object.fromEntries(
        [...byLocale].flatMap(([locale, file]) => [[locale, pick(file) ?? pick(table) ?? ""]]),
      );
    return table.parts.flatMap(({ groups }, part) =>
      groups.flatMap((group, index): WrittenResult[] => {
        const { id, title, rows } = group;
        if (title === undefined) return [];
        const titles = local((file) => file.parts[part]?.groups[index]?.title);
        const at = (row: number): Place =>
          head.placeOf(["parts", part, "groups", index, "rows", row, "deadline"]);
        const dated = rows.flatMap((row, position) =>
          row.deadline === undefined ? [] : [{ row, position, deadline: row.deadline }],
        );
        const fits = dated.filter(({ deadline }) => spelled(deadline) === spelled(title));
        const misfits = dated
          .filter((one) => !fits.includes(one))
          .map(({ row, position, deadline }): WrittenResult => {
            const cell = (file: ProgrammeFile) => file.parts[part]?.groups[index]?.rows[position];
            return {
              id: `deadline-${annex}-${row.id}`,
              rule: "deadline",
              sections: [annex],
              members: [
                { place: at(position) },
                { place: head.placeOf(["parts", part, "groups", index, "title"]) },
              ],
              holds: false,
              printed: deadline,
              subject: local((file) => cell(file)?.title),
              found: local((file) => cell(file)?.deadline),
              expected: titles,
            };
          });
        const [first] = fits;
        const fitting: WrittenResult[] = first
          ? [
              {
                id: `deadlines-${annex}-${id}`,
                rule: "deadlines",
                sections: [annex],
                members: [{ place: at(first.position) }],
                holds: true,
                printed: title,
                subject: titles,
                found: sameInAllLocales(edition, String(fits.length)),
                expected: titles,
              },
            ]
          : [];
        return [...fitting, ...misfits];
      }),
    );
  });

/** The same word may be spelled with i or y: "Quí" and "Quý". */
const spelled = (text: string): string => text.toLowerCase().replaceAll("í", "ý").trim();
