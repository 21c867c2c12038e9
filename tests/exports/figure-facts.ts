import { caveatsOf } from "../../src/audit/caveats.ts";
import { translator } from "../../src/i18n/translator.ts";
import { localized, type Locale } from "../../src/model/locale.ts";
import type { Observation } from "../../src/model/observation.ts";
import { isTranslators, plain } from "../../src/prose/document.ts";
import type { Edition } from "../../src/report/edition.ts";
import { describeResult } from "../../src/wording/audit-text.ts";

export type FactKind =
  "finding" | "query" | "correction" | "note" | "footnote" | "bound" | "status" | "cumulative" | "prices";

/** Something that must be said with a figure; one of `words` says it. */
export interface Fact {
  readonly kind: FactKind;
  readonly words: readonly string[];
}

/** Notes on the use of figures that are not final, on the page of an indicator. */
const STATUS_NOTE = { E: "estimated", P: "preliminary", R: "revised" } as const;

/** What must be said with a figure in a language, from the content itself: not from the sentences that pages make of it. */
export const factsAbout = (edition: Edition, one: Observation, locale: Locale): Fact[] => {
  const t = translator(locale);
  const { findings, queries, corrections, footnotes } = caveatsOf(edition, one);
  const labels = footnotes[locale] ?? [];
  const notes = edition.sections.get(one.section)?.texts.get(locale)?.prose.footnotes ?? [];
  const wordsOf = (label: string): string =>
    (notes.find((note) => note.label === label)?.passages ?? []).map((text) => plain(text).text).join(" ");
  const fact = (kind: FactKind, ...words: readonly string[]): Fact => ({ kind, words });
  return [
    ...findings.map((result) => {
      const { reason, statement } = describeResult(edition, result, locale);
      return fact("finding", reason ?? statement);
    }),
    ...queries.map((question) => fact("query", localized(question, locale))),
    ...corrections.map(({ published }) => fact("correction", published)),
    ...labels.filter(isTranslators).map((label) => fact("note", wordsOf(label))),
    ...labels
      .filter((label) => !isTranslators(label))
      .map((number) => fact("footnote", t("audit:caveat.footnote", { number }))),
    ...(one.bound
      ? [fact("bound", t(`audit:caveat.bound.${one.bound}`), t(`common:bound.${one.bound}`))]
      : []),
    ...(one.obsStatus === "A"
      ? []
      : [
          fact(
            "status",
            t(`audit:caveat.status.${one.obsStatus}`),
            t(`common:status.${one.obsStatus}`),
            t(`caveat.${STATUS_NOTE[one.obsStatus]}.name`),
          ),
        ]),
    ...(one.cumulative ? [fact("cumulative", t("common:cumulative"))] : []),
    ...(one.priceBasis ? [fact("prices", t(`common:priceBasis.${one.priceBasis}`))] : []),
  ];
};

/** Text without what formats add to it: escapes, braces, entities, white space, capitals. */
const bare = (text: string): string =>
  text
    .normalize("NFC")
    .replaceAll("&quot;", '"')
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&")
    .replace(/[\\{}"]/g, "")
    .replace(/\s+/g, " ")
    .toLowerCase();

/** The facts of some kinds that a text does not say. */
export const unsaid = (text: string, facts: readonly Fact[], kinds: readonly FactKind[]): Fact[] => {
  const said = bare(text);
  return facts.filter(
    ({ kind, words }) => kinds.includes(kind) && !words.some((one) => said.includes(bare(one))),
  );
};
