import { baseText } from "../i18n/base-text.ts";
import type { Locale } from "../model/locale.ts";
import { derivedCaveatTexts, derivedVerdictOf } from "../wording/caveat-text.ts";
import { derivedName, derivedValueText, formulaText } from "../wording/derived-text.ts";
import { formatPeriod } from "../i18n/formats.ts";
import type { Edition } from "../report/edition.ts";
import { sectionTitle } from "../report/section-title.ts";
import { derive } from "../derive/derive.ts";
import { exactEnds } from "../derive/ends.ts";
import type { Method } from "../derive/derived-figure.ts";
import { figureAnchor, type Addresses } from "./addresses.ts";
import { basePeriodIn, catalogued, inLanguages, originOf, type FigureRecord } from "./figure-record.ts";

/** Methods whose sign says a rise or a fall. */
const CHANGES: readonly Method[] = ["absolute-change", "relative-change"];
/** Methods that measure against a base; of a base level, the base is its own period. */
const AGAINST_A_BASE: readonly Method[] = [...CHANGES, "contribution-to-change"];

const directionOf = (method: Method, value: string): string | undefined =>
  CHANGES.includes(method) && value !== "" ? (value.startsWith("-") ? "decrease" : "increase") : undefined;

/**
 * Every figure that follows from the printed ones. Its value carries its sign; one that is known only by its two ends
 * has no value. It stands where its first input is printed.
 */
export const derivedFigures = (edition: Edition, addresses: Addresses): FigureRecord[] =>
  [...derive(edition).values()].map((one): FigureRecord => {
    const value = one.estimate ?? "";
    const direction = directionOf(one.method, value);
    const base = AGAINST_A_BASE.includes(one.method) ? one.basePeriod : undefined;
    const time = one.asOf ?? one.referencePeriod;
    const verdict = derivedVerdictOf(edition, one);
    const section = edition.observations.get(one.inputs[0] ?? "")?.section ?? "";
    const address = (locale: Locale): string => {
      const page = addresses.indicator(edition, one.indicator, locale);
      return page
        ? `${page}#${figureAnchor(edition, one.id)}`
        : addresses.sentence(edition, one.inputs[0] ?? "", locale);
    };
    return {
      ...originOf(edition),
      id: one.id,
      origin: "derived",
      kind: one.kind,
      method: one.method,
      ...catalogued(edition, one.indicator, one.unit),
      name: inLanguages(edition, (locale) => derivedName(edition, one, locale)),
      printed: inLanguages(edition, (locale) => derivedValueText(edition, one, locale)),
      value,
      signed: value,
      ...exactEnds(one.interval),
      referencePeriod: one.referencePeriod,
      periodName: inLanguages(edition, (locale) => formatPeriod(time, locale)),
      ...(one.asOf ? { asOf: one.asOf } : {}),
      ...(base ? { base, ...basePeriodIn(base, one) } : {}),
      comparedWith: inLanguages(edition, (locale) => (base ? baseText(base, locale) : "")),
      ...(direction ? { direction } : {}),
      status: one.obsStatus,
      ...(one.shown.kind === "about" ? { bound: "about" } : {}),
      ...(one.priceBasis ? { priceBasis: one.priceBasis } : {}),
      cumulative: false,
      formula: inLanguages(edition, (locale) => formulaText(edition, one, locale)),
      inputs: one.inputs,
      caveat: inLanguages(edition, (locale) => derivedCaveatTexts(edition, one, locale).join(" ")),
      ...(verdict ? { audit: verdict } : {}),
      section,
      sectionTitle: inLanguages(edition, (locale) => sectionTitle(edition, section, locale)),
      address: inLanguages(edition, address),
      sentence: {},
    };
  });
