import type { ContentReading } from "../../checks/read-content.ts";
import { formatPeriod } from "../../i18n/formats.ts";
import { reportIdentity } from "../../model/report-id.ts";
import type { Question } from "../../model/question.ts";
import type { Edition } from "../../report/edition.ts";
import { occurrences, sentenceOf } from "../../report/occurrences.ts";
import { questionsOf } from "../../draft/answers/apply-answer.ts";
import type { DeskLocale } from "../messages/translator.ts";
import { editionBefore } from "../edition-before.ts";
import { amongCards } from "../controls/among-cards.ts";
import type { Control } from "../controls/control.ts";
import { cardsOf, countsByKind, type Card } from "./cards.ts";
import { questionWords } from "./question-words.ts";
import { withRivals } from "./rival-answers.ts";
import type { LastTime, QuestionPage, ShownCard } from "./page-data.ts";
import { editionOf } from "../edition-of.ts";

/**
 * What the page of the questions of report `id` shows, the controls among them; cards stand beside the sentences of the
 * report before it.
 */
export const questionPage = (
  reading: ContentReading,
  id: string,
  locale: DeskLocale,
  controls: readonly Control[] = [],
): QuestionPage => {
  const { questions } = questionsOf(reading.files, id);
  const edition = editionOf(reading, id);
  const before = editionBefore(reading, id);
  const sentences = before ? officialSentences(before) : new Map<string, string>();
  const period = (report: string) => formatPeriod(reportIdentity(report)?.period ?? report, locale);
  const inWords = questionWords({ edition, before }, locale);
  const shown = (card: Card): ShownCard => {
    const [first] = card.questions;
    const sentence = lastSentence(card.questions, sentences);
    const lastTime: LastTime | undefined =
      sentence !== undefined && before ? { period: period(before.report.id), sentence } : undefined;
    return {
      ...card,
      questions: card.questions.map((one) =>
        one.group === "passages" ? { ...one, name: { [locale]: sectionName(one, edition) } } : inWords(one),
      ),
      section: first ? sectionName(first, edition) : "",
      sentence: first?.sentence ?? "",
      ...(lastTime ? { lastTime } : {}),
    };
  };
  const offered = edition && before ? questions.map((one) => withRivals(one, edition, before)) : questions;
  const controlCard = ({ id: control, questions: own, lastSentence }: Control): ShownCard[] =>
    cardsOf(own).map((card) => ({
      ...shown(card),
      control,
      ...(before ? { lastTime: { period: period(before.report.id), sentence: lastSentence } } : {}),
    }));
  const asked = new Set(questions.flatMap(({ subject }) => subject ?? []));
  const certain = [...(edition?.observations.keys() ?? [])].filter((metric) => !asked.has(metric)).length;
  return {
    report: id,
    period: period(id),
    cards: amongCards(cardsOf(offered).map(shown), controls.flatMap(controlCard)),
    controls: controls.length,
    counts: countsByKind(questions),
    certain,
  };
};

/** The official sentence that prints each metric of a report first. */
const officialSentences = (edition: Edition): ReadonlyMap<string, string> => {
  const sentences = new Map<string, string>();
  for (const one of occurrences(edition))
    if (one.locale === edition.official && !sentences.has(one.figure.id))
      sentences.set(one.figure.id, sentenceOf(one));
  return sentences;
};

const lastSentence = (
  questions: readonly Question[],
  sentences: ReadonlyMap<string, string>,
): string | undefined =>
  questions.map(({ subject }) => sentences.get(subject ?? "")).find((one) => one !== undefined);

const sectionName = ({ place }: Question, edition: Edition | undefined): string => {
  const slug = /\/(?:sections|annexes\/[^/]+)\/([^/]+)\//.exec(place.file)?.[1];
  const section = slug === undefined ? undefined : edition?.sections.get(slug);
  const text = edition && section?.texts.get(edition.official);
  const title = text?.title || text?.unprintedTitle?.[edition?.official ?? ""];
  return [text?.number, title].filter(Boolean).join(" ");
};
