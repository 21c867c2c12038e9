import { caveatsOf, gravest, isAskedOnly, type Caveats, type Verdict } from "../audit/caveats.ts";
import { isArithmetic, type AuditResult } from "../audit/relations/result.ts";
import type { DerivedFigure } from "../derive/derived-figure.ts";
import { isDerived, type ReportFigure } from "../derive/figure.ts";
import { formatPeriod } from "../i18n/formats.ts";
import { translator } from "../i18n/translator.ts";
import { localized, type Locale } from "../model/locale.ts";
import type { Observation } from "../model/observation.ts";
import { periodsOverlap } from "../model/period.ts";
import { isTranslators, plain } from "../prose/document.ts";
import { capitalised, uncapitalised } from "../prose/letter-case.ts";
import type { Edition } from "../report/edition.ts";
import { describeResult } from "./audit-text.ts";
import { inSentence, observationName } from "./observation-text.ts";
import { correctionTexts } from "./version-change-text.ts";

/** The words of a translator's note, without the head that says so. */
const noteText = (edition: Edition, section: string, label: string, locale: Locale): string => {
  const notes = edition.sections.get(section)?.texts.get(locale)?.prose.footnotes ?? [];
  const note = notes.find((one) => one.label === label);
  return (note?.passages ?? []).map((passage) => plain(passage).text).join(" ");
};

const noteTexts = (
  edition: Edition,
  { section }: Observation,
  caveats: Caveats,
  locale: Locale,
): string[] => {
  const labels = caveats.footnotes[locale] ?? [];
  const own = labels.filter((label) => !isTranslators(label));
  return [
    ...own.map((number) => translator(locale)("audit:caveat.footnote", { number })),
    ...labels.filter(isTranslators).map((label) => noteText(edition, section, label, locale)),
  ].filter(Boolean);
};

const findingText = (edition: Edition, result: AuditResult, locale: Locale): string => {
  const t = translator(locale);
  const { statement, verdict, reason } = describeResult(edition, result, locale);
  const text = reason ?? `${statement} ${verdict}`;
  if (isAskedOnly(edition, result)) return t("audit:caveat.question", { text });
  if (!isArithmetic(result)) return t("audit:caveat.wording", { text });
  const isElsewhere = ["published-elsewhere", "published-limits"].includes(result.relation.kind);
  return t(isElsewhere ? "audit:caveat.published" : "audit:caveat.finding", { text });
};

/** That a series begins anew in the time of a figure, and why, a sentence each: earlier values are by another method. */
const breakTexts = (edition: Edition, figure: ReportFigure, locale: Locale): string[] => {
  const { breaks = [] } = edition.indicators.get(figure.indicator) ?? {};
  const time = figure.asOf ?? figure.referencePeriod;
  const own = breaks.filter(({ at }) => periodsOverlap(at, time));
  return own.map(({ at, reason }) =>
    translator(locale)("audit:caveat.break", {
      time: formatPeriod(at, locale),
      reason: localized(reason, locale).replace(/\.$/, ""),
    }),
  );
};

/** What the audit and the list of queries and corrections say of a figure. */
const doubts = (edition: Edition, caveats: Caveats, locale: Locale): string[] => {
  const t = translator(locale);
  return [
    ...caveats.findings.map((result) => findingText(edition, result, locale)),
    ...caveats.queries.map((question) => t("audit:caveat.query", { text: localized(question, locale) })),
    ...caveats.corrections.map((one) => t("audit:caveat.correction", one)),
  ];
};

const reportedDoubts = (edition: Edition, one: Observation, locale: Locale): string[] =>
  doubts(edition, { ...caveatsOf(edition, one), corrections: [] }, locale);

/** What the audit finds of a printed figure, a sentence each. */
export const findingTexts = (edition: Edition, one: Observation, locale: Locale): string[] =>
  caveatsOf(edition, one).findings.map((result) => findingText(edition, result, locale));

/** All that is said of a printed figure besides its value and qualifiers: doubts, corrections, notes and breaks. */
export const remarkTexts = (edition: Edition, one: Observation, locale: Locale): string[] => [
  ...findingTexts(edition, one, locale),
  ...remarksBesideFindings(edition, one, locale),
];

/** The same for a page that lists what the audit finds apart. */
export const remarksBesideFindings = (edition: Edition, one: Observation, locale: Locale): string[] => {
  const caveats = caveatsOf(edition, one);
  return [
    ...doubts(edition, { ...caveats, findings: [] }, locale),
    ...correctionTexts(edition, one.id, locale),
    ...noteTexts(edition, one, caveats, locale),
    ...breakTexts(edition, one, locale),
  ];
};

/**
 * What must be said of a figure wherever it is shown, a sentence each, the gravest first: that it is derived, relations
 * that do not hold, open questions, corrections, notes, a break of its series, and that it is a bound, an estimate or
 * cumulative, and at which prices. Of a derived figure's doubts in `said`, which its page has said before, only that there are such.
 */
export const caveatTexts = (
  edition: Edition,
  figure: ReportFigure,
  locale: Locale,
  said?: ReadonlySet<string>,
): string[] => {
  const t = translator(locale);
  const remarks = isDerived(figure)
    ? [
        t("audit:caveat.derived"),
        ...correctionTexts(edition, figure.id, locale),
        ...derivedDoubts(edition, figure, locale, said),
        ...breakTexts(edition, figure, locale),
      ]
    : [...remarkTexts(edition, figure, locale), figure.bound ? t(`audit:caveat.bound.${figure.bound}`) : ""];
  return [
    ...remarks,
    figure.obsStatus === "A" ? "" : t(`audit:caveat.status.${figure.obsStatus}`),
    !isDerived(figure) && figure.cumulative ? sentence(t("common:cumulative"), locale) : "",
    priceBasisText(figure, locale),
  ].filter(Boolean);
};

const sentence = (words: string, locale: Locale): string => `${capitalised(words, locale)}.`;

const priceBasisText = ({ priceBasis }: Pick<Observation, "priceBasis">, locale: Locale): string =>
  priceBasis ? sentence(translator(locale)(`common:priceBasis.${priceBasis}`), locale) : "";

/** The audit's verdict on a figure: of a derived one, the gravest on the figures that it is made from. */
export const verdictOf = (edition: Edition, figure: ReportFigure): Verdict | undefined =>
  isDerived(figure)
    ? gravest(inputsOf(edition, figure).map((one) => verdictOf(edition, one)))
    : caveatsOf(edition, figure).verdict;

/** That the audit finds a figure or its wording at fault, or that it is asked about, in few words; else empty. */
export const doubtInShort = (edition: Edition, one: Observation, locale: Locale): string => {
  const { verdict, findings } = caveatsOf(edition, one);
  if (verdict === undefined || verdict === "holds") return "";
  const isNumeric = findings.some((result) => isArithmetic(result) && !isAskedOnly(edition, result));
  return translator(locale)(`glance.${verdict === "does-not-hold" && !isNumeric ? "unclear" : verdict}`);
};

/** The same inside a line. */
export const doubtInLine = (edition: Edition, one: Observation, locale: Locale): string =>
  uncapitalised(doubtInShort(edition, one, locale), locale);

const inputsOf = (edition: Edition, { inputs }: DerivedFigure): Observation[] =>
  inputs.flatMap((id) => edition.observations.get(id) ?? []);

/** The doubts about the figures that a derived figure is made from, without the names of these. */
export const inputDoubtTexts = (edition: Edition, figure: DerivedFigure, locale: Locale): string[] => [
  ...new Set(inputsOf(edition, figure).flatMap((one) => reportedDoubts(edition, one, locale))),
];

/**
 * What is doubtful about the figures that a derived figure is made from: each doubt once, with the figures that it is
 * about. Of those in `said`, which its page has said before, only that there are such.
 */
const derivedDoubts = (
  edition: Edition,
  figure: DerivedFigure,
  locale: Locale,
  said: ReadonlySet<string> = new Set(),
): string[] => {
  const t = translator(locale);
  const inputs = inputsOf(edition, figure).map((one) => ({
    name: inSentence(observationName(edition, one, locale), locale),
    texts: reportedDoubts(edition, one, locale),
  }));
  const all = inputDoubtTexts(edition, figure, locale);
  const texts = all.filter((text) => !said.has(text));
  const namesOf = (text: string): string =>
    [...new Set(inputs.filter((one) => one.texts.includes(text)).map(({ name }) => name))].join("; ");
  return [
    ...[...Map.groupBy(texts, namesOf)].map(([name, together]) =>
      t("audit:caveat.input", { name, text: together.join(" ") }),
    ),
    ...(texts.length < all.length ? [t("audit:caveat.saidAbove")] : []),
  ];
};

/** What is doubtful about a figure: what its value, status and footnote marks do not say already. */
export const doubtTexts = (
  edition: Edition,
  figure: ReportFigure,
  locale: Locale,
  said?: ReadonlySet<string>,
): string[] =>
  isDerived(figure) ? derivedDoubts(edition, figure, locale, said) : reportedDoubts(edition, figure, locale);
