import { language } from "../../model/languages.ts";
import type { MetadataLanguage } from "../../model/metadata-language.ts";
import type { Observation } from "../../model/observation.ts";
import { foundExpected } from "../../model/phrase.ts";
import { metadataWords, type MetadataWords } from "../../prose/metadata-words.ts";
import type { Edition } from "../../report/edition.ts";
import { inSentences, type Occurrence, occurrences } from "../../report/occurrences.ts";
import type { Rule } from "../rule.ts";

/** Values of a field as the metric has it and as the sentence says it; only fields that differ. */
type Difference = readonly [field: string, stated: string, said: string];

const LEVELS: readonly Observation["kind"][] = ["level", "count-of-total"];

/** Dimensions of money are named by the currency's code, as "vnd". */
const CURRENCIES: ReadonlySet<string> = new Set(Intl.supportedValuesOf("currency"));

/** Is the figure an amount of money, or a change, share or ratio of one? */
const isOfMoney = ({ units, indicators }: Edition, { unit, indicator }: Observation): boolean =>
  [unit, indicators.get(indicator)?.unit ?? ""].some((id) =>
    CURRENCIES.has(units[id]?.dimension.toUpperCase() ?? ""),
  );

const differences = (edition: Edition, one: Observation, words: MetadataWords): Difference[] => {
  const day = words.asOf === "report" ? edition.report.date : words.asOf;
  const mayHavePrice = isOfMoney(edition, one) || one.priceBasis !== undefined;
  const found: (Difference | undefined)[] = [
    mayHavePrice && words.priceBasis !== one.priceBasis
      ? ["priceBasis", one.priceBasis ?? "—", words.priceBasis ?? "—"]
      : undefined,
    words.cumulative === "clause" && !one.cumulative ? ["cumulative", "—", "true"] : undefined,
    one.cumulative && !words.cumulative ? ["cumulative", "true", "—"] : undefined,
    day !== undefined && one.asOf !== day ? ["asOf", one.asOf ?? "—", day] : undefined,
  ];
  return found.filter((one) => one !== undefined);
};

/** A level that a passage prints, and whether its words name its day. */
interface LevelBeside {
  readonly level: Observation;
  readonly dayIsNamed: boolean;
}

/** Differences from the level of the same passage: what is said of it is said of its change, but a day that nobody names. */
const differencesFrom = ({ level, dayIsNamed }: LevelBeside, one: Observation): Difference[] =>
  (["priceBasis", "cumulative", "asOf"] as const).flatMap((field): Difference[] =>
    level[field] === one[field] || (field === "asOf" && one.asOf === undefined && !dayIsNamed)
      ? []
      : [[field, shown(one[field]), shown(level[field])]],
  );

const shown = (value: string | boolean | undefined): string => (value ? String(value) : "—");

/** The level that `one` is a change, a share or a completion of, in its passage. */
const levelBeside = (
  { plain }: Occurrence,
  edition: Edition,
  one: Observation,
  known: MetadataLanguage,
): LevelBeside | undefined => {
  for (const figure of plain.figures) {
    const level = edition.observations.get(figure.id);
    if (!level || level.id === one.id || level.referencePeriod !== one.referencePeriod) continue;
    const isLevel = LEVELS.includes(level.kind)
      ? level.indicator === (one.part ?? one.indicator)
      : level.kind === "share-of-total" && level.id === one.indicator;
    if (isLevel) return { level, dayIsNamed: metadataWords(plain, figure, known).asOf !== undefined };
  }
  return undefined;
};

/**
 * Price basis, cumulation and day of a figure are those that its official sentence names before it: "theo giá so sánh năm
 * 2010", "lũy kế", "đến 31/3/2021", "đến nay". A change, share or completion whose level stands in the same passage has
 * those of the level. What only a heading or a passage before says is not asked for.
 * Passes: "Lũy kế đến hết quý gieo được [9 ha](#x)" with `cumulative: true`. Fails: without it; with it in a sentence that
 * does not say so; `priceBasis: current` under "theo giá so sánh năm 2010"; "đến 31/3/2021 đạt [5 tỷ](#x)" without `asOf`,
 * and "[5 tỷ](#x), tăng [4%](#x-yoy)" with a day for one of them only.
 */
export const metadataAgreesWithWords: Rule = (edition) => {
  const known = language(edition.official).metadata;
  if (!known) return [];
  return inSentences(occurrences(edition)).flatMap((occurrence) => {
    const { figure, observation, locale, plain, place } = occurrence;
    if (!observation || locale !== edition.official) return [];
    const level = LEVELS.includes(observation.kind)
      ? undefined
      : levelBeside(occurrence, edition, observation, known);
    const found = level
      ? differencesFrom(level, observation)
      : differences(edition, observation, metadataWords(plain, figure, known));
    return found.map(([field, stated, said]) => ({
      rule: "metadata-agrees-with-words",
      place,
      ...foundExpected(`${field}: ${stated}`, `${field}: ${said}`),
      other: observation.place,
    }));
  });
};
