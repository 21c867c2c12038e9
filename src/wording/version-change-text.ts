import { isDerived, type ReportFigure } from "../derive/figure.ts";
import { changeOf, type FigureChange, type VersionChange } from "../derive/version-changes.ts";
import { formatPeriod } from "../i18n/formats.ts";
import { translator } from "../i18n/translator.ts";
import { localized, type Locale } from "../model/locale.ts";
import type { Edition } from "../report/edition.ts";
import { releaseVersion } from "../report/release-version.ts";
import { versionOf } from "../report/version.ts";
import { formulaText } from "./derived-text.ts";
import { againstText, amountText, nameText, periodText } from "./figure-text.ts";
import { qualifierText } from "./observation-text.ts";

/** A figure before and after a correction, in words; one side is missing where the figure was added or removed. */
export interface FigureChangeText {
  readonly name: string;
  readonly was: string | undefined;
  readonly now: string | undefined;
}

/** "phiên bản 2, ngày 1 tháng 8 năm 2021": which version of the report a page, a file or a citation is of. */
export const versionText = (edition: Edition, locale: Locale): string => {
  const { number, date } = releaseVersion(edition);
  return translator(locale)("releases:version", { number, date: formatPeriod(date, locale) });
};

/** The same where the report's own date stands beside it: "phiên bản 1", with the day only where that is another one. */
export const versionMark = (edition: Edition, locale: Locale): string => {
  const { number, date } = releaseVersion(edition);
  return date === edition.report.date
    ? translator(locale)("releases:versionNumber", { number })
    : versionText(edition, locale);
};

/** "2, ngày 1 tháng 8 năm 2021 (4fe1bed9)": number and day of a version, and the mark of what it says in this language. */
export const markedVersion = (edition: Edition, locale: Locale): string => {
  const { number, date } = releaseVersion(edition);
  return `${number}, ${formatPeriod(date, locale)} (${versionOf(edition, locale)})`;
};

/** Why a version took the place of the one before. Only a draft has no reason. */
export const reasonText = ({ version, now }: VersionChange, locale: Locale): string =>
  localized(version.reason ?? now.release?.correction?.reason ?? { [locale]: "–" }, locale);

/** What a correction changed of a figure, in words. */
export const figureChangeText = (
  { was, now }: VersionChange,
  difference: FigureChange,
  locale: Locale,
): FigureChangeText => {
  const before = difference.was && sideOf(was, difference.was, locale);
  const after = difference.now && sideOf(now, difference.now, locale);
  const { name } = after ?? before ?? { name: difference.id };
  return { name, ...sides(before?.details, after?.details, locale) };
};

/** What a version says of a figure; of the details the value is the first, with what it is besides. */
interface Side {
  readonly name: string;
  readonly details: readonly string[];
}

const sideOf = (edition: Edition, one: ReportFigure, locale: Locale): Side => {
  const name = nameText(edition, one, locale);
  const value = amountText(edition, one, locale);
  return {
    name,
    details: isDerived(one)
      ? [value, formulaText(edition, one, locale)]
      : [
          [value, qualifierText(one, locale)].filter(Boolean).join(", "),
          periodText(one, locale),
          againstText(edition, one, locale),
          name,
        ],
  };
};

/** The value of each side, with what else differs; where no words differ, that the description alone was changed. */
const sides = (
  was: readonly string[] | undefined,
  now: readonly string[] | undefined,
  locale: Locale,
): Pick<FigureChangeText, "was" | "now"> => {
  const differs = (index: number): boolean => was?.[index] !== now?.[index];
  const isSame = was !== undefined && now !== undefined && !was.some((_, index) => differs(index));
  const said = (side: readonly string[] | undefined): string | undefined =>
    side
      ?.filter((text, index) => text !== "" && (index === 0 || (was && now && differs(index))))
      .concat(isSame && side === now ? [translator(locale)("releases:descriptionOnly")] : [])
      .join(", ");
  return { was: said(was), now: said(now) };
};

/** What must be said of a corrected figure wherever it is shown; nothing of one that is as first published. */
export const correctionTexts = (edition: Edition, id: string, locale: Locale): string[] => {
  const found = changeOf(edition, id);
  if (!found) return [];
  const { change, difference } = found;
  const { was } = figureChangeText(change, difference, locale);
  const { number, date } = change.version;
  const said = { number, date: formatPeriod(date, locale), reason: reasonText(change, locale) };
  const t = translator(locale);
  return [was === undefined ? t("releases:caveat.added", said) : t("releases:caveat.was", { ...said, was })];
};
