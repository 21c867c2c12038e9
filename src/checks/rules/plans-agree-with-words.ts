import { language } from "../../model/languages.ts";
import { PLANS } from "../../model/plans.ts";
import { foundExpected } from "../../model/phrase.ts";
import { plansSaid } from "../../prose/plan-words.ts";
import { inSentences, occurrences } from "../../report/occurrences.ts";
import type { Rule } from "../rule.ts";

/**
 * A completion of a plan that prints no level names the plan that its official sentence names: behind the figure in its
 * clause, else nearest before it.
 * Passes: "đạt [21%](#x) dự toán" with plan budget-estimate. Fails: with plan annual-plan; "đạt [21%](#x)" without words.
 */
export const plansAgreeWithWords: Rule = (edition) => {
  const known = language(edition.official).metadata;
  if (!known) return [];
  return inSentences(occurrences(edition)).flatMap(({ figure, observation, locale, plain, place }) => {
    const plan = PLANS.find((name) => name === observation?.plan);
    if (!observation || !plan || locale !== edition.official) return [];
    const said = plansSaid(plain, figure, known.plans);
    if (said.includes(plan)) return [];
    return [
      {
        rule: "plans-agree-with-words",
        place,
        ...foundExpected(`plan: ${plan}`, `plan: ${said.join(" / ") || "—"}`),
        other: observation.place,
      },
    ];
  });
};
