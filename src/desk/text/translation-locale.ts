import type { Edition } from "../../report/edition.ts";

/** The first other language of a report; undefined for a report in one language. */
export const translationLocale = ({
  report,
  official,
}: Pick<Edition, "report" | "official">): string | undefined =>
  report.languages.find((one) => one !== official);
