import type { Locale, Localized } from "../model/locale.ts";

/** A concept of a controlled vocabulary. */
export interface Concept {
  readonly id: string;
  readonly name: Localized;
}

const THEMES = "http://publications.europa.eu/resource/authority/data-theme";

/** What socio-economic reports are about, by the themes that DCAT-AP prescribes; topics of their own are keywords. */
export const SUBJECTS: readonly Concept[] = [
  { id: `${THEMES}/ECON`, name: { en: "Economy and finance" } },
  { id: `${THEMES}/SOCI`, name: { en: "Population and society" } },
];

/** The code by which ISO 639-3 and the European authority list know a language. */
const codeOf = (locale: Locale): string => THREE_LETTERS[locale.slice(0, 2)] ?? "UND";

const THREE_LETTERS: Readonly<Record<string, string>> = { vi: "VIE", en: "ENG", fr: "FRA", lo: "LAO" };

export const languageConcept = (locale: Locale): string =>
  `http://publications.europa.eu/resource/authority/language/${codeOf(locale)}`;
