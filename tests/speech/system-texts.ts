import { chartView } from "../../src/charts/chart-view.ts";
import { describeResult } from "../../src/wording/audit-text.ts";
import { describeDerived } from "../../src/wording/derived-text.ts";
import { comparisonText, observationName, timeText } from "../../src/wording/observation-text.ts";
import { spokenFormula } from "../../src/wording/spoken-formula.ts";
import { PHRASE_SUBJECTS } from "../../src/i18n/phrases.ts";
import { WORDS } from "../../src/i18n/words.ts";
import { bodyPassages, plain } from "../../src/prose/document.ts";
import type { Edition } from "../../src/report/edition.ts";
import { audit } from "../../src/audit/audit.ts";
import { derive } from "../../src/derive/derive.ts";
import { flatWords } from "../i18n/word-uses.ts";

/** A text that the system or its editors write, not the official document, and where it is from. */
export interface SystemText {
  readonly from: string;
  readonly text: string;
}

const locale = "vi";

/**
 * What readers hear: parts of addresses are not read aloud, calculations are said in words of their own, and what is said
 * to editors names files and fields.
 */
const isRead = ([key]: readonly [string, string]): boolean =>
  !/^(?:site:path|audit:formula|audit:calculation)\./.test(key) &&
  ![...PHRASE_SUBJECTS, "rules"].some((subject) => key.startsWith(`${subject}:`));

/** Everything that a page says in Vietnamese besides the official text: words, charts, names, findings, summaries. */
export function systemTexts(edition: Edition): SystemText[] {
  const words = [...flatWords(WORDS.vi)]
    .filter(isRead)
    .map(([key, text]) => ({ from: `words ${key}`, text: withoutNames(withoutPlaceholders(text)) }));
  return [
    ...words,
    ...edition.charts.flatMap((declared) => chartTexts(edition, declared.chart)),
    ...derivedTexts(edition),
    ...auditTexts(edition),
    ...nameTexts(edition),
    ...summaryTexts(edition),
  ].filter(({ text }) => text.trim() !== "");
}

/** Names of files, standards and codes are said as they are written. */
const withoutNames = (text: string): string =>
  text
    .replace(/-?[\w-]+\.(?:csv|json|org)/g, "…")
    .replace(/(?:WCAG|SDMX-CSV|SDMX-JSON|Data Package|ISO) [\d.-]+/g, "…")
    .replace(/(?<![\p{L}\d])[A-Z](?=: )/gu, "…");

/** What is put in is checked where it comes from. */
const withoutPlaceholders = (text: string): string => text.replace(/\{\{?\w+\}?\}/g, "…");

function chartTexts(edition: Edition, chart: Edition["charts"][number]["chart"]): SystemText[] {
  const { id, headline, measure, summary, note, table } = chartView(edition, chart, locale);
  const labels = table.rows.map(({ label }) => label);
  return [headline, measure, ...summary, note, ...table.columns, ...labels].map((text) => ({
    from: `chart ${id}`,
    text,
  }));
}

const derivedTexts = (edition: Edition): SystemText[] =>
  [...derive(edition).values()].flatMap((figure) => {
    const { name, value, mark, formula } = describeDerived(edition, figure, locale);
    return [name, value, mark, spokenFormula(formula, locale)].map((text) => ({
      from: `derived ${figure.id}`,
      text,
    }));
  });

const auditTexts = (edition: Edition): SystemText[] =>
  audit(edition).flatMap((result) => {
    const said = describeResult(edition, result, locale);
    const texts = [
      said.name,
      said.statement,
      said.verdict,
      said.premise ?? "",
      said.reason ?? "",
      ...said.suggestedFixes,
    ];
    if (said.calculation) texts.push(spokenFormula(said.calculation, locale));
    return texts.map((text) => ({ from: `audit ${result.id}`, text: withoutQuotes(text) }));
  });

/** Quoted words, numbers of documents and titles are the official text's own. */
const withoutQuotes = (text: string): string =>
  text.replace(/“[^”]*”/g, "…").replace(/[\p{L}\d-]+(?:\/[\p{L}\d-]+)+/gu, "…");

const nameTexts = (edition: Edition): SystemText[] => [
  ...[...edition.indicators.values()].map(({ id, name }) => ({
    from: `indicator ${id}`,
    text: name[locale] ?? "",
  })),
  ...[...edition.topics.values()].map(({ id, name }) => ({ from: `topic ${id}`, text: name[locale] ?? "" })),
  ...Object.entries(edition.units).map(([id, { name }]) => ({
    from: `unit ${id}`,
    text: name[locale] ?? "",
  })),
  ...[...edition.observations.values()].flatMap((one) =>
    [observationName(edition, one, locale), comparisonText(edition, one, locale), timeText(one, locale)].map(
      (text) => ({
        from: `figure ${one.id}`,
        text,
      }),
    ),
  ),
  ...(edition.report.questions ?? []).map(({ question }) => ({
    from: "question",
    text: question[locale] ?? "",
  })),
  ...edition.report.chapters.map(({ id, name }) => ({ from: `chapter ${id}`, text: name[locale] ?? "" })),
  ...edition.report.annexes.map(({ id, name }) => ({ from: `annex ${id}`, text: name[locale] ?? "" })),
];

const summaryTexts = (edition: Edition): SystemText[] =>
  [...edition.summaries].flatMap(([id, section]) => {
    const text = section.texts.get(locale);
    return text
      ? bodyPassages(text.prose).map((one) => ({ from: `summary ${id}`, text: plain(one).text }))
      : [];
  });
