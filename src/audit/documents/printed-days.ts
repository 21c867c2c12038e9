import type { DocumentLanguage } from "../../model/document-language.ts";
import { isDay } from "../../model/period.ts";

/** A day as printed; `iso` is undefined when the calendar has no such day. */
export interface PrintedDay {
  readonly text: string;
  readonly start: number;
  readonly iso: string | undefined;
}

/** Every full date in `text`. */
export const printedDays = (text: string, { days }: DocumentLanguage): PrintedDay[] =>
  days.flatMap((pattern) =>
    [...text.matchAll(new RegExp(pattern, "giu"))].map((found) => {
      const { day = "", month = "", year = "" } = found.groups ?? {};
      const iso = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
      return { text: found[0], start: found.index, iso: isDay(iso) ? iso : undefined };
    }),
  );
