import type { Locale, Localized } from "../model/locale.ts";

/** A concept of a controlled vocabulary. */
export interface Concept {
  readonly id: string;
  readonly name: Localized;
}

/** The address of a list of the European authority tables, of which DCAT-AP prescribes some. */
export const authorityList = (list: string): string =>
  `http://publications.europa.eu/resource/authority/${list}`;

const THEMES = authorityList("data-theme");

/** What socio-economic reports are about, by the themes that DCAT-AP prescribes; topics of their own are keywords. */
export const SUBJECTS: readonly Concept[] = [
  { id: `${THEMES}/ECON`, name: { en: "Economy and finance" } },
  { id: `${THEMES}/SOCI`, name: { en: "Population and society" } },
];

const THREE_LETTERS: Readonly<Record<string, string>> = { vi: "VIE", en: "ENG", fr: "FRA", lo: "LAO" };

/** The code of a language in the European authority list. */
export const languageCode = (locale: Locale): string => THREE_LETTERS[locale.slice(0, 2)] ?? "UND";
