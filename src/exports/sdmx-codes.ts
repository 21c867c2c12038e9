import { localized, type Locale, type Localized } from "../model/locale.ts";
import { translator } from "../i18n/translator.ts";
import type { Edition } from "../report/edition.ts";
import type { FigureRecord } from "./figure-record.ts";
import { NOT_APPLICABLE } from "./sdmx-table.ts";

export interface Code {
  readonly id: string;
  readonly name: Localized;
  /** The wholes that an indicator is a part of. */
  readonly partOf: readonly string[];
}

export interface CodeList {
  readonly id: string;
  readonly codes: readonly Code[];
}

/** What a code of a column stands for in a language; undefined for a column that has no list of codes. */
const NAMERS: Readonly<
  Record<string, (edition: Edition, code: string, locale: Locale, figures: readonly FigureRecord[]) => string>
> = {
  FREQ: (_, code, locale) => {
    const [, kind = "", length] = /^([A-Z])(\d*)$/.exec(code) ?? [];
    const name = translator(locale)(`data:frequency.${kind as "A"}`);
    return length ? translator(locale)("data:frequency.several", { name, length }) : name;
  },
  REF_AREA: ({ site }, _, locale) => localized(site.province, locale),
  INDICATOR: ({ indicators }, code, locale) => indicators.get(code)?.name[locale] ?? "",
  MEASURE: (_, code, locale) => translator(locale)(`common:kind.${code as "level"}`),
  COMPARISON: ({ indicators }, code, locale, figures) => {
    if (code === NOT_APPLICABLE) return translator(locale)("data:code.notApplicable");
    const printed = figures.find(
      (one) => one.base === code || (one.origin === "reported" && [one.plan, one.whole].includes(code)),
    );
    return indicators.get(code)?.name[locale] ?? printed?.comparedWith[locale] ?? "";
  },
  EDITION: (_, code, locale) => `${translator(locale)("data:notes.report")} ${code}`,
  UNIT_MEASURE: ({ units }, code, locale, figures) =>
    units[code]?.name[locale] ??
    figures.find((one) => one.unitCodes.measure === code)?.unitName[locale] ??
    "",
  UNIT_MULT: (_, code) => `10^${code}`,
  OBS_STATUS: (_, code, locale) => translator(locale)(`common:status.${code as "A"}`),
  PRICES: (_, code, locale) => translator(locale)(`data:prices.${code as "V"}`),
};

/** The codes of a column in the order of the alphabet; a code without words in a language is named by itself. */
export const codesOf = (
  edition: Edition,
  column: string,
  used: ReadonlySet<string>,
  figures: readonly FigureRecord[],
  locales: readonly Locale[],
): readonly Code[] | undefined => {
  const namer = NAMERS[column];
  return (
    namer &&
    [...used].sort().map((id) => ({
      id,
      name: Object.fromEntries(locales.map((locale) => [locale, namer(edition, id, locale, figures) || id])),
      partOf: column === "INDICATOR" ? (edition.indicators.get(id)?.partOf ?? []) : [],
    }))
  );
};
