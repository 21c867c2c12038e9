import { editionBefore } from "../edition-before.ts";
import type { ContentReading } from "../../checks/read-content.ts";
import { questionsOf } from "../../draft/answers/apply-answer.ts";
import type { Question, QuestionGroup } from "../../model/question.ts";
import type { Edition } from "../../report/edition.ts";
import type { DeskLocale, Translate } from "../messages/translator.ts";
import { untrueClaims } from "./chart-claims.ts";
import { chartCard, type ChartCard } from "./chart-cards.ts";
import { restOfChart } from "./rest-of-chart.ts";

/** What the report before had, this one has not, and nobody has decided about. */
export interface NotCarried {
  readonly question: Question;
  /** What this report can still show of a chart; undefined for anything else, and where too little is left. */
  readonly rest: ChartCard | undefined;
  /** What a chart said that the figures of this report do not bear out. */
  readonly untrue: readonly string[];
}

const GROUPS_NOT_CARRIED = ["charts", "relations", "derived-figures"] as const;

/** Charts, relations and derived figures that the import did not carry, by group; those with an answer are left out. */
export const notCarried = (
  reading: ContentReading,
  edition: Edition,
  locale: DeskLocale,
  t: Translate,
): ReadonlyMap<QuestionGroup, readonly NotCarried[]> => {
  const { id } = edition.report;
  const before = editionBefore(reading, id)?.charts ?? [];
  const { questions } = questionsOf(reading.files, id);
  return new Map(
    GROUPS_NOT_CARRIED.map((group) => {
      const own = questions.filter((one) => one.kind === "lost" && one.group === group);
      return [
        group,
        own.map((question) => {
          const earlier =
            group === "charts" ? before.find(({ chart }) => chart.id === question.subject) : undefined;
          const rest = earlier && restOfChart(earlier.chart, edition);
          const untrue = earlier ? untrueClaims(edition, earlier.chart, locale, t) : [];
          return { question, untrue, rest: rest && chartCard(edition, rest.chart, locale, t) };
        }),
      ];
    }),
  );
};
