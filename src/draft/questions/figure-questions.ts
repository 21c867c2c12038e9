import { formatNumber, formatQuantity } from "../../i18n/formats.ts";
import { eachEditorsLanguage, inEditorsLanguages } from "../../i18n/phrases.ts";
import type { Localized } from "../../model/locale.ts";
import type { StandingFigure } from "../../model/question.ts";
import type { Metric } from "../../model/schema.ts";
import type { Edition } from "../../report/edition.ts";
import type { BoundFigure } from "../bound.ts";
import { asRunningText } from "../../report/table-rows.ts";
import type { DraftReport } from "../draft-report.ts";
import { fileOfPassage } from "../place-passages.ts";
import type { Asked } from "./question-list.ts";
import { isLargeChange } from "./large-change.ts";
import { suggestions } from "./suggestions.ts";
import { phrase, type Phrase, type PhraseValue } from "../../model/phrase.ts";

/** Plain values that say nothing when they stay. */
const MAY_STAY = new Set(["0", "1", "2", "3", "100"]);

/**
 * What is to be asked about each figure: one question a figure, the most harmful. `standing`: figures that nobody is asked
 * about for being unchanged.
 */
export const figureQuestions = (
  draft: DraftReport,
  previous: Edition | undefined,
  official: string,
  known: readonly Metric[],
  standing: readonly StandingFigure[],
): Asked[] => {
  const printed = new Set(draft.bound.figures.map(({ metric }) => metric.id));
  const stays = new Set(standing.map(({ metric }) => metric));
  const fileOf = (one: BoundFigure): string =>
    fileOfPassage(draft.id, draft.passages[one.passage] ?? { slug: "" }, official);
  return draft.bound.figures.flatMap((one): Asked[] => {
    const text = draft.passages[one.passage]?.passage.text ?? "";
    const words = text.slice(one.binding.start, one.binding.end);
    const base = {
      subject: one.metric.id,
      printed: words,
      sentence: one.cell ? asRunningText(one.sentence) : one.sentence,
      at: { file: fileOf(one), words: `[${words}](#${one.metric.id})` },
    };
    const row = one.cell ? { group: "table-rows" as const } : {};
    const name = nameOf(one.metric, draft, previous);
    if (one.rival) {
      const { id } = one.rival.figure.metric;
      return [
        {
          kind: "conflict",
          ...base,
          proposed: name,
          reason: phrase("draft:figure.rival", { id }),
          alternatives: [
            { answer: { do: "bind", metric: id }, label: nameOf(one.rival.figure.metric, draft, previous) },
          ],
        },
      ];
    }
    if (one.cell && !one.claim && !one.cell.asks) return [];
    if (one.cell?.indicator !== undefined && !one.claim)
      return [{ kind: "proposed", ...base, ...row, proposed: name, reason: SAME_NAME }];
    if (!one.claim) {
      const offered = suggestions(one, name[official] ?? "", known, printed, previous);
      return [
        {
          kind: "new",
          ...base,
          ...row,
          proposed: name,
          reason: reasonOfNew(one, draft),
          alternatives: [
            ...offered.map(({ metric, name: label }) => ({ answer: { do: "bind" as const, metric }, label })),
            NOT_A_FIGURE,
          ],
        },
      ];
    }
    const { claim } = one;
    if (claim.stage !== "frame" || claim.likeness < 1)
      return [
        {
          kind: "proposed",
          ...base,
          ...row,
          proposed: name,
          reason: one.cell
            ? ROW_ALIKE
            : alsoRevised(one, draft, phrase("draft:figure.reworded", { likeness: percent(claim.likeness) })),
        },
      ];
    if (previous?.report.id === draft.id) return [];
    const before = one.before ?? claim.figure.metric;
    const revised = revision(one, draft);
    if (revised) return [{ kind: "jump", ...base, proposed: name, reason: revised }];
    if (isLargeChange(before, one.metric, draft.reading.units))
      return [
        {
          kind: "jump",
          ...base,
          proposed: name,
          reason: phrase("draft:figure.jump", {
            before: amount(before, draft),
            now: amount(one.metric, draft),
          }),
        },
      ];
    const isOfNow = !one.cell || (one.metric.kind === "level" && one.metric.period === undefined);
    if (
      isOfNow &&
      before.value === one.metric.value &&
      before.unit === one.metric.unit &&
      !MAY_STAY.has(before.value) &&
      !stays.has(one.metric.id)
    )
      return [
        {
          kind: "unchanged",
          ...base,
          proposed: name,
          reason: phrase("draft:figure.unchanged"),
        },
      ];
    return [];
  });
};

const reasonOfNew = ({ cell, newUnit, metric }: BoundFigure, draft: DraftReport): Phrase =>
  cell?.unitIsNamed === false
    ? phrase("draft:figure.new-without-unit")
    : newUnit
      ? phrase("draft:figure.new-unit", { unit: unitName(metric, draft) })
      : phrase("draft:figure.new-without-unit-2");

/** The name of a proposed unit. */
const unitName = ({ unit }: Metric, { catalogue }: DraftReport): PhraseValue => {
  const name = catalogue.units.get(unit)?.name;
  return name ? { text: name } : unit;
};

const SAME_NAME = phrase("draft:figure.same-name");
const ROW_ALIKE = phrase("draft:figure.row-alike");

const NOT_A_FIGURE = {
  answer: { do: "not-a-figure" as const, as: "name" as const },
  label: inEditorsLanguages(phrase("draft:figure.none")),
};

/** What is asked of a figure that prints another value for a time that the previous report had one for. */
const revision = ({ metric, before: known }: BoundFigure, draft: DraftReport): Phrase | undefined => {
  if (metric.revises === undefined || !known) return undefined;
  const period = metric.asOf ?? metric.period;
  const before = amount(known, draft);
  return period === undefined
    ? phrase("draft:figure.revised", { before })
    : phrase("draft:figure.revised-at", { before, time: { period } });
};

/** A value with its unit as a text prints them; with the unit's name in a language without printed forms of it. */
const amount = ({ value, unit }: Pick<Metric, "value" | "unit">, { reading }: DraftReport): PhraseValue => {
  const known = reading.units[unit];
  const text = eachEditorsLanguage((locale) =>
    known?.forms[locale]
      ? formatQuantity(value, known, locale)
      : `${formatNumber(value, locale)} ${known?.name[locale] ?? unit}`,
  );
  return { text };
};

const alsoRevised = (one: BoundFigure, draft: DraftReport, reason: Phrase): Phrase => {
  const more = revision(one, draft);
  return more ? phrase("draft:figure.also-revised", { reason, revision: more }) : reason;
};

const percent = (share: number): number => Math.round(share * 100);

/** The names of what a metric is about. */
const nameOf = (metric: Metric, { catalogue }: DraftReport, previous: Edition | undefined): Localized => {
  const id = metric.of ?? metric.id;
  return (
    catalogue.indicators.get(id)?.name ?? previous?.indicators.get(id)?.name ?? eachEditorsLanguage(() => id)
  );
};
