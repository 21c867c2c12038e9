import type { ContentReading } from "../../checks/read-content.ts";
import { formatPeriod } from "../../i18n/formats.ts";
import { reportIdentity } from "../../model/report-id.ts";
import type { Question } from "../../model/question.ts";
import type { Edition } from "../../report/edition.ts";
import { firstOccurrences, sentenceOf, type Occurrence } from "../../report/occurrences.ts";
import { questionsOf } from "../../draft/answers/apply-answer.ts";
import type { DeskLocale } from "../messages/translator.ts";
import { editionBefore } from "../edition-before.ts";
import { amongCards } from "../controls/among-cards.ts";
import type { Control } from "../controls/control.ts";
import { cardsOf, countsByKind, FINDINGS, type Card } from "./cards.ts";
import { questionWords } from "./question-words.ts";
import { withFurtherAnswers } from "./further-answers.ts";
import { withRivals } from "./rival-answers.ts";
import type { LastTime, QuestionPage, ShownCard } from "./page-data.ts";
import { editionOf } from "../edition-of.ts";

/**
 * What the page of the questions of report `id` shows, the controls among them; `official` is the language of its text.
 * Cards stand beside the sentences of the
 * report before it.
 */
export const questionPage = (
  reading: ContentReading,
  id: string,
  {
    locale,
    official,
    about = "report",
  }: {
    readonly locale: DeskLocale;
    readonly official: string;
    readonly about?: QuestionPage["about"];
  },
  controls: readonly Control[] = [],
): QuestionPage => {
  const all = questionsOf(reading.files, id).questions;
  const questions = about === "word" ? all.filter(({ kind }) => FINDINGS.includes(kind)) : all;
  const edition = editionOf(reading, id);
  const before = editionBefore(reading, id);
  const earlier = before ? officialOccurrences(before) : new Map<string, Occurrence>();
  const period = (report: string) => formatPeriod(reportIdentity(report)?.period ?? report, locale);
  const inWords = questionWords({ edition, before }, locale);
  const shown = (card: Card): ShownCard => {
    const [first] = card.questions;
    const lastTime: LastTime | undefined =
      before && lastTimeOf(card.questions, earlier, period(before.report.id));
    return {
      ...card,
      questions: card.questions.map((one) =>
        one.group === "passages" ? { ...one, name: { [locale]: sectionName(one, edition) } } : inWords(one),
      ),
      section: first && isOfOnePlace(card) ? sectionName(first, edition) : "",
      sentence: first?.sentence ?? "",
      ...(lastTime ? { lastTime } : {}),
    };
  };
  const offered = questions.map((one) =>
    withFurtherAnswers(
      edition && before ? withRivals(one, edition, before) : one,
      reading.files,
      edition,
      before,
    ),
  );
  const controlCard = ({
    id: control,
    questions: own,
    lastSentence,
    lastPrinted = [],
  }: Control): ShownCard[] =>
    cardsOf(own).map((card) => ({
      ...shown(card),
      control,
      ...(before
        ? { lastTime: { period: period(before.report.id), sentence: lastSentence, printed: lastPrinted } }
        : {}),
    }));
  const asked = new Set(all.flatMap(({ subject }) => subject ?? []));
  const certain = [...(edition?.observations.keys() ?? [])].filter((metric) => !asked.has(metric)).length;
  return {
    report: id,
    official,
    period: period(id),
    cards: amongCards(cardsOf(offered).map(shown), controls.flatMap(controlCard)),
    controls: controls.length,
    counts: countsByKind(questions),
    certain,
    figures: edition?.observations.size ?? 0,
    about,
    isFirst: before === undefined,
  };
};

/** Where the official text of a report prints each metric first. */
const officialOccurrences = (edition: Edition): ReadonlyMap<string, Occurrence> =>
  new Map(
    [...firstOccurrences(edition)].flatMap(([id, printed]) => {
      const one = printed.get(edition.official);
      return one ? [[id, one] as const] : [];
    }),
  );

/** The sentence of the earlier report that prints the first of the figures that it printed, with those it prints. */
const lastTimeOf = (
  questions: readonly Question[],
  earlier: ReadonlyMap<string, Occurrence>,
  period: string,
): LastTime | undefined => {
  const places = questions.map(({ subject }) => earlier.get(subject ?? ""));
  const [sentence] = places.flatMap((one) => (one ? [sentenceOf(one)] : []));
  if (sentence === undefined) return undefined;
  const printed = places.map((one) => (one && sentenceOf(one) === sentence ? one.figure.text : ""));
  return { period, sentence, printed };
};

const isOfOnePlace = ({ questions: [first, ...others] }: Card): boolean =>
  others.every(({ place }) => place.file === first?.place.file);

const sectionName = ({ place }: Question, edition: Edition | undefined): string => {
  const slug = /\/(?:sections|annexes\/[^/]+)\/([^/]+)\//.exec(place.file)?.[1];
  const section = slug === undefined ? undefined : edition?.sections.get(slug);
  const text = edition && section?.texts.get(edition.official);
  const title = text?.title || text?.unprintedTitle?.[edition?.official ?? ""];
  return [text?.number, title].filter(Boolean).join(" ");
};
