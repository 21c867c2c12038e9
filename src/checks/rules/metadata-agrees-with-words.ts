import { foundExpected } from "../../model/issue.ts";
import { language } from "../../model/languages.ts";
import type { Observation } from "../../model/observation.ts";
import { metadataWords, type MetadataWords } from "../../prose/metadata-words.ts";
import type { Edition } from "../../report/edition.ts";
import { inSentences, occurrences } from "../../report/occurrences.ts";
import type { Rule } from "../rule.ts";

/** Values of a field as the metric has it and as the sentence says it; only fields that differ. */
type Difference = readonly [field: string, stated: string, said: string];

const LEVELS: readonly Observation["kind"][] = ["level", "count-of-total"];

/** Dimensions of money are named by the currency's code, as "vnd". */
const CURRENCIES: ReadonlySet<string> = new Set(Intl.supportedValuesOf("currency"));

const differences = (edition: Edition, one: Observation, words: MetadataWords): Difference[] => {
  if (!LEVELS.includes(one.kind)) return [];
  const isMoney = CURRENCIES.has(edition.units[one.unit]?.dimension.toUpperCase() ?? "");
  const day = words.asOf === "report" ? edition.report.date : words.asOf;
  const found: (Difference | undefined)[] = [
    isMoney && words.priceBasis !== one.priceBasis
      ? ["priceBasis", one.priceBasis ?? "—", words.priceBasis ?? "—"]
      : undefined,
    words.cumulative === "clause" && !one.cumulative ? ["cumulative", "—", "true"] : undefined,
    one.cumulative && !words.cumulative ? ["cumulative", "true", "—"] : undefined,
    day !== undefined && one.asOf !== day ? ["asOf", one.asOf ?? "—", day] : undefined,
  ];
  return found.filter((one) => one !== undefined);
};

/**
 * Price basis, cumulation and day of a level are those that its official sentence names before it: "theo giá so sánh năm
 * 2010", "lũy kế", "đến 31/3/2021", "đến nay". What only a heading or a passage before says is not asked for.
 * Passes: "Lũy kế đến hết quý gieo được [9 ha](#x)" with `cumulative: true`. Fails: without it; with it in a sentence that
 * does not say so; `priceBasis: current` under "theo giá so sánh năm 2010"; "đến 31/3/2021 đạt [5 tỷ](#x)" without `asOf`.
 */
export const metadataAgreesWithWords: Rule = (edition) => {
  const known = language(edition.official).metadata;
  if (!known) return [];
  return inSentences(occurrences(edition)).flatMap(({ figure, observation, locale, plain, place }) => {
    if (!observation || locale !== edition.official) return [];
    return differences(edition, observation, metadataWords(plain, figure, known)).map(
      ([field, stated, said]) => ({
        rule: "metadata-agrees-with-words",
        place,
        message: foundExpected(`${field}: ${stated}`, `${field}: ${said}`),
        other: observation.place,
      }),
    );
  });
};
