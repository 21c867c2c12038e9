import type { Edition } from "../../report/edition.ts";
import type { WrittenResult } from "../relations/result.ts";

/**
 * A task of a work programme is to be adopted in the period under whose heading it stands. One result for all
 * rows of a group that fit, and one for each that does not.
 * Passes: "Quý IV" under "Quý IV". Fails: "Quý II" under "Quý IV".
 */
export const deadlinesFitTheirGroup = (edition: Edition): WrittenResult[] =>
  [...edition.programmes].flatMap(([annex, byLocale]): WrittenResult[] => {
    const table = byLocale.get(edition.official);
    const head = edition.files.annexHeads.find((one) => one.annex === annex && one.locale === edition.official);
    if (!table || !head) return [];
    return table.parts.flatMap(({ groups }, part) =>
      groups.flatMap(({ id, title, rows }, group): WrittenResult[] => {
        if (title === undefined) return [];
        const own = rows.flatMap(({ id: row, title: subject, deadline }, index) => {
          const place = head.placeOf(["parts", part, "groups", group, "rows", index, "deadline"]);
          return deadline === undefined ? [] : [{ row, subject, deadline, place }];
        });
        const fits = own.filter(({ deadline }) => spelled(deadline) === spelled(title));
        const common = { sections: [annex], expected: title };
        return [
          ...(fits.length
            ? [
                {
                  ...common,
                  id: `deadlines-${annex}-${id}`,
                  rule: "deadlines" as const,
                  members: fits.slice(0, 1).map(({ place }) => ({ place })),
                  holds: true,
                  subject: String(fits.length),
                  found: title,
                },
              ]
            : []),
          ...own
            .filter((one) => !fits.includes(one))
            .map(({ row, subject, deadline, place }) => ({
              ...common,
              id: `deadline-${annex}-${row}`,
              rule: "deadline" as const,
              members: [{ place }, { place: head.placeOf(["parts", part, "groups", group, "title"]) }],
              holds: false,
              subject,
              found: deadline,
            })),
        ];
      }),
    );
  });

/** The same word may be spelled with i or y: "Quí" and "Quý". */
const spelled = (text: string): string => text.toLowerCase().replaceAll("í", "ý").trim();
