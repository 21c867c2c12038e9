import { formatNumber, formatPeriod, formatQuantity } from "../../i18n/formats.ts";
import type { Locale, Localized } from "../../model/locale.ts";
import type { Metric } from "../../model/schema.ts";
import type { Edition } from "../../report/edition.ts";
import type { BoundFigure } from "../bound.ts";
import { asRunningText } from "../../report/table-rows.ts";
import type { DraftReport } from "../draft-report.ts";
import { fileOfPassage } from "../place-passages.ts";
import type { Asked } from "./question-list.ts";
import { isLargeChange } from "./large-change.ts";
import { suggestions } from "./suggestions.ts";

/** Plain values that say nothing when they stay. */
const MAY_STAY = new Set(["0", "1", "2", "3", "100"]);

/** What is to be asked about each figure: one question a figure, the most harmful. */
export const figureQuestions = (
  draft: DraftReport,
  previous: Edition | undefined,
  official: string,
  known: readonly Metric[],
): Asked[] => {
  const printed = new Set(draft.bound.figures.map(({ metric }) => metric.id));
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
          reason: {
            vi: `một số khác trong báo cáo cũng được nhận là “${id}”`,
            en: `another figure of the report was recognised as “${id}” too`,
          },
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
            : alsoRevised(one, draft, {
                vi: `câu được viết lại; các từ quanh số giống ${percent(claim.likeness)}% so với kỳ trước`,
                en: `the sentence was reworded; the words around the figure are ${percent(claim.likeness)}% as before`,
              }),
        },
      ];
    if (previous?.report.id === draft.id) return [];
    const before = claim.figure.metric;
    const revised = revision(one, draft);
    if (revised) return [{ kind: "jump", ...base, proposed: name, reason: revised }];
    if (isLargeChange(before, one.metric, draft.reading.units))
      return [
        {
          kind: "jump",
          ...base,
          proposed: name,
          reason: {
            vi: `kỳ trước ${amount(before, draft, "vi")}, nay ${amount(one.metric, draft, "vi")}`,
            en: `${amount(before, draft, "en")} last time, ${amount(one.metric, draft, "en")} now`,
          },
        },
      ];
    const isOfNow = !one.cell || (one.metric.kind === "level" && one.metric.period === undefined);
    if (
      isOfNow &&
      before.value === one.metric.value &&
      before.unit === one.metric.unit &&
      !MAY_STAY.has(before.value)
    )
      return [
        {
          kind: "unchanged",
          ...base,
          proposed: name,
          reason: {
            vi: "cùng câu và cùng giá trị như kỳ trước: có thể chưa cập nhật",
            en: "the same words and the same value as last time: perhaps not updated",
          },
        },
      ];
    return [];
  });
};

const reasonOfNew = ({ cell, newUnit, metric }: BoundFigure, draft: DraftReport): Localized =>
  cell?.unitIsNamed === false
    ? {
        vi: "báo cáo trước không có số này, và bảng không ghi đơn vị: hãy chọn đơn vị, hoặc ghi “Đơn vị tính: …” trên bảng trong tệp Word rồi nhập lại",
        en: "the previous report has no such figure, and the table names no unit: choose the unit, or write “Đơn vị tính: …” above the table in the Word file and import it again",
      }
    : newUnit
      ? {
          vi: `báo cáo trước không có số này; đơn vị “${unitName(metric, draft, "vi")}” cũng là mới`,
          en: `the previous report has no such figure; the unit “${unitName(metric, draft, "en")}” is new too`,
        }
      : { vi: "báo cáo trước không có số này", en: "the previous report has no such figure" };

/** The name of a proposed unit; in the language of the report where it has no other yet. */
const unitName = ({ unit }: Metric, { catalogue }: DraftReport, locale: Locale): string => {
  const name = catalogue.units.get(unit)?.name;
  return name?.[locale] ?? Object.values(name ?? {})[0] ?? unit;
};

const SAME_NAME = {
  vi: "hàng của bảng mang tên của chỉ tiêu này",
  en: "the row of the table has the name of this indicator",
};
const ROW_ALIKE = {
  vi: "hàng và cột như kỳ trước, nhưng ở bảng khác hoặc khác vài từ phụ",
  en: "the row and the column are as before, but in another table or but for words that say little",
};

const NOT_A_FIGURE = {
  answer: { do: "not-a-figure" as const, as: "name" as const },
  label: { vi: "không phải số liệu", en: "no figure" },
};

/** What is asked of a figure that prints another value for a time that the previous report had one for. */
const revision = ({ metric, claim }: BoundFigure, draft: DraftReport): Localized | undefined => {
  if (metric.revises === undefined || !claim) return undefined;
  const time = metric.asOf ?? metric.period;
  const at = (locale: Locale): string => (time === undefined ? "" : ` (${formatPeriod(time, locale)})`);
  const was = (locale: Locale): string => amount(claim.figure.metric, draft, locale);
  return {
    vi: `báo cáo trước in ${was("vi")}${at("vi")}; số mới được coi là số điều chỉnh`,
    en: `${was("en")} in an earlier report${at("en")}; the new value is taken for a revision`,
  };
};

/** A value with its unit as a text prints them; with the unit's name in a language without printed forms of it. */
const amount = (
  { value, unit }: Pick<Metric, "value" | "unit">,
  { reading }: DraftReport,
  locale: Locale,
): string => {
  const known = reading.units[unit];
  return known?.forms[locale]
    ? formatQuantity(value, known, locale)
    : `${formatNumber(value, locale)} ${known?.name[locale] ?? unit}`;
};

const alsoRevised = (one: BoundFigure, draft: DraftReport, reason: Localized): Localized => {
  const more = revision(one, draft);
  return more ? { vi: `${reason["vi"]}; ${more["vi"]}`, en: `${reason["en"]}; ${more["en"]}` } : reason;
};

const percent = (share: number): number => Math.round(share * 100);

/** The names of what a metric is about. */
const nameOf = (metric: Metric, { catalogue }: DraftReport, previous: Edition | undefined): Localized => {
  const id = metric.of ?? metric.id;
  return catalogue.indicators.get(id)?.name ?? previous?.indicators.get(id)?.name ?? { vi: id, en: id };
};
