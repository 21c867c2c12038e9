import { foundExpected } from "../../model/issue.ts";
import { language } from "../../model/languages.ts";
import { figureWords } from "../../prose/figure-words.ts";
import { printings } from "../../report/printings.ts";
import type { Rule } from "../rule.ts";

/**
 * What the official sentence calls an estimate has status E, and nothing else has. An author who judges
 * that the word does not cover the figure writes `status: A`.
 * Passes: "ước đạt [20 tấn](#x)" with status E. Fails: without a status.
 */
export const estimatesAreMarked: Rule = (edition) => {
  const stated = new Map(
    [...edition.sections.values()].flatMap((section) => {
      const source = section.texts.get(edition.official)?.source.data as { metrics?: { id?: string; status?: string }[] } | undefined;
      return (source?.metrics ?? []).map((one) => [one.id, one.status] as const);
    }),
  );
  return printings(edition).flatMap(({ figure, observation, locale, plain, place }) => {
    if (!observation || locale !== edition.official) return [];
    const { estimated } = figureWords(plain, figure, language(locale));
    const status = stated.get(observation.id);
    if (estimated ? status !== undefined : status !== "E") return [];
    const found = estimated
      ? { vi: "câu nói “ước” trước số này", en: "a word of estimation before the figure" }
      : { vi: "status: E, nhưng câu không nói “ước” trước số này", en: "status: E, but no word of estimation before the figure" };
    const expected = estimated
      ? { vi: "status: E (hoặc A nếu từ “ước” không nói về số này)", en: "status: E (or A where the word does not cover the figure)" }
      : { vi: "không có status", en: "no status" };
    return [{ rule: "estimates-are-marked", place, message: foundExpected(found, expected), other: observation.place }];
  });
};
