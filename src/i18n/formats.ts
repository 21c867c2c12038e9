import { language } from "../model/languages.ts";
import type { Locale } from "../model/locale.ts";
import type { Period } from "../model/period.ts";
import type { Unit } from "../model/schema.ts";
import { formatPlainNumber } from "../prose/printed-number.ts";
import { translator } from "./translator.ts";

const NO_BREAK = "\u00a0";

/** A plain decimal as the language prints it, every digit kept: "9831.90" is "9.831,90" in Vietnamese. */
export const formatNumber = (plain: string, locale: Locale): string => {
  const [sign, digits] = plain.startsWith("-") ? ["−", plain.slice(1)] : ["", plain];
  return sign + formatPlainNumber(digits, language(locale));
};

/** A plain decimal with its unit as the language writes them together, the number never parted from the words beside it. */
export const formatQuantity = (plain: string, unit: Unit, locale: Locale): string => {
  const form = (plain === "1" ? formForOne(unit, locale) : undefined) ?? unit.forms[locale]?.[0] ?? "";
  const number = formatNumber(plain, locale);
  if (form.includes("#"))
    return form.replace(/ ?# ?/, (place) => place.replaceAll(" ", NO_BREAK).replace("#", number));
  return form.startsWith("%") ? number + form : [number, form].filter(Boolean).join(NO_BREAK);
};

/** The form for one thing, where the language has one and the catalogue names it: "household" of "households". */
const formForOne = (unit: Unit, locale: Locale): string | undefined => {
  const [many = "", ...others] = unit.forms[locale] ?? [];
  return new Intl.PluralRules(locale).select(1) === "one"
    ? others.find((form) => many.startsWith(form))
    : undefined;
};

/** A period in words that a screen reader pronounces: "quý 1 năm 2021", never "Q1/2021". */
export const formatPeriod = (period: Period, locale: Locale): string => {
  const t = translator(locale);
  const [from, to] = period.split("/");
  if (from && to)
    return (
      monthsToDate(from, to, locale) ??
      t("common:period.span", { from: formatPeriod(from, locale), to: formatPeriod(to, locale) })
    );
  const [year = "", rest, date] = period.split("-");
  if (rest?.startsWith("Q")) return t("common:period.quarter", { year, quarter: rest.slice(1) });
  if (rest === "H1") return t("common:period.firstHalf", { year });
  if (rest === "H2") return t("common:period.secondHalf", { year });
  if (rest === "9M") return t("common:period.nineMonths", { year });
  if (!rest) return t("common:period.year", { year });
  const monthName = monthBesideDay(Number(year), Number(rest), locale);
  return date
    ? t("common:period.day", { year, monthName, day: Number(date) })
    : t("common:period.month", { year, monthName });
};

/** Months from January on, as reports count them: "5 tháng đầu năm 2021". */
const monthsToDate = (from: Period, to: Period, locale: Locale): string | undefined => {
  const year = from.slice(0, 4);
  const [, count] = new RegExp(`^${year}-(\\d{2})$`).exec(to) ?? [];
  if (from !== `${year}-01` || count === undefined) return undefined;
  return translator(locale)("common:period.firstMonths", { year, count: Number(count) });
};

const dayFormats = new Map<Locale, Intl.DateTimeFormat>();

const dayFormat = (locale: Locale): Intl.DateTimeFormat => {
  const format =
    dayFormats.get(locale) ??
    new Intl.DateTimeFormat(locale, { day: "numeric", month: "long", timeZone: "UTC" });
  dayFormats.set(locale, format);
  return format;
};

/** The name of a month as it stands in a date: "tháng 3", where it is "Tháng 3" by itself. */
const monthBesideDay = (year: number, month: number, locale: Locale): string =>
  dayFormat(locale)
    .formatToParts(Date.UTC(year, month - 1))
    .find(({ type }) => type === "month")?.value ?? "";

/** A language as a sentence in another one names it: "tiếng Việt", "Vietnamese". */
export const languageName = (language: Locale, locale: Locale): string => {
  const name = new Intl.DisplayNames([locale], { type: "language" }).of(language) ?? language;
  return name.startsWith("Tiếng ") ? name.charAt(0).toLowerCase() + name.slice(1) : name;
};

/** Languages of which any will do, as a sentence lists them: "Vietnamese or English". */
export const anyLanguage = (languages: readonly Locale[], locale: Locale): string =>
  new Intl.ListFormat(locale, { type: "disjunction" }).format(
    languages.map((language) => languageName(language, locale)),
  );
