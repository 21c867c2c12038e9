import type { Place } from "../model/issue.ts";
import type { Locale } from "../model/locale.ts";
import { PROGRAMME_COLUMNS } from "../model/report.ts";
import type { Edition } from "./edition.ts";
import { rowPaths, rowsOf } from "./freshness.ts";

/** The cells of all annex tables in every language, with their places. */
export const annexCells = (edition: Edition): { locale: Locale; text: string; place: Place }[] =>
  [...edition.programmes].flatMap(([annex, byLocale]) =>
    [...byLocale].flatMap(([locale, file]) => {
      const head = edition.files.annexHeads.find((one) => one.annex === annex && one.locale === locale);
      if (!head) return [];
      const paths = rowPaths(file);
      return [...rowsOf(file)].flatMap(([id, row]) =>
        PROGRAMME_COLUMNS.flatMap((column) => {
          const text = row[column];
          return text === undefined
            ? []
            : [{ locale, text, place: head.placeOf([...(paths.get(id) ?? []), column]) }];
        }),
      );
    }),
  );
