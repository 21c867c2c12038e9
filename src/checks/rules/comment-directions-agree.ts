import type { Issue } from "../../model/issue.ts";
import { language } from "../../model/languages.ts";
import type { Locale } from "../../model/locale.ts";
import { foundExpected } from "../../model/phrase.ts";
import type { Observation } from "../../model/observation.ts";
import type { Edition, SectionText } from "../../report/edition.ts";
import { allTexts, occurrences, passagesOf } from "../../report/occurrences.ts";
import { figuresIn, quotedWords, receivedLines } from "../../report/quoted-words.ts";
import type { Sourced } from "../../report/sources.ts";
import { findingsOf } from "../findings.ts";
import type { Rule } from "../rule.ts";
import { printedLines } from "./reasons-are-bound/printed-lines.ts";
import { wrongDirections } from "./reasons-are-bound/said-directions.ts";
import { saidNumbers } from "./reasons-are-bound/said-numbers.ts";

/**
 * Every word of direction in a comment of audit.yaml and in a reason or question of corrections.yaml is borne out by the
 * report: the change behind it goes that way, it compares two numbers rightly, or the report prints it so.
 * Passes: "the text prints “down 3.08%”" where it does. Fails: "up 3.08%"; "disbursement was lower" of a passage that
 * prints no such words.
 */
export const commentDirectionsAgree: Rule = (edition) => {
  const { corrections, queries } = edition.corrections;
  const { acceptances, corrections: file } = edition.files;
  const comments: readonly Comment[] = [
    ...findingsOf(edition).flatMap(({ result, acceptance }): Comment[] => {
      if (!acceptance || !acceptances) return [];
      const at = ["findings", edition.auditAcceptances.indexOf(acceptance), "reason"];
      const ids = new Set(result.members.flatMap(({ id }) => id ?? []));
      return [{ text: acceptance.reason, source: acceptances, at, about: aboutFigures(edition, ids) }];
    }),
    ...corrections.map(({ line, received, reason }, index): Comment => {
      const at = ["corrections", index, "reason"];
      return { text: reason, source: file, at, about: aboutLine(edition, line, received) };
    }),
    ...queries.map(({ line, text, question }, index): Comment => {
      const at = ["queries", index, "question"];
      return { text: question, source: file, at, about: aboutLine(edition, line, text) };
    }),
  ];
  const all = [...edition.observations.values()];
  const printedIn = printedTexts(edition);
  return comments.flatMap(({ text, source, at, about }) =>
    Object.entries(text).flatMap(([locale, comment]) => {
      const own = language(locale);
      const subject = {
        figures: about.figures,
        all,
        words: about.wordsIn(locale),
        printed: printedIn(locale),
      };
      return wrongDirections(comment, saidNumbers(comment, own), own, subject).map(
        ({ found, expected }): Issue => ({
          rule: "comment-directions-agree",
          place: source.placeOf([...at, locale]),
          ...foundExpected(`“${found}”`, expected),
        }),
      );
    }),
  );
};

interface Comment {
  readonly text: Readonly<Record<Locale, string>>;
  readonly source: Sourced;
  /** Where the comment stands in its file. */
  readonly at: readonly (string | number)[];
  readonly about: About;
}

/** What a comment is about: the figures in question, and the passages in each language. */
interface About {
  readonly figures: readonly Observation[];
  readonly wordsIn: (locale: Locale) => readonly string[];
}

const aboutFigures = (edition: Edition, ids: ReadonlySet<string>): About => {
  const here = occurrences(edition).filter(({ figure }) => ids.has(figure.id));
  const near = new Set(here.flatMap(({ plain }) => plain.figures.map(({ id }) => id)));
  return {
    figures: [...near].flatMap((id) => edition.observations.get(id) ?? []),
    wordsIn: (locale) => here.flatMap((one) => (one.locale === locale ? [one.plain.text] : [])),
  };
};

/** The figures in the words in question, or else those of their passage; the line and its section in each language. */
const aboutLine = (edition: Edition, line: number, text: string): About => {
  const quoted = quotedWords(edition, line, text);
  const asked = quoted ? figuresIn(quoted) : [];
  const ids = asked.length ? asked : (quoted?.passage.plain.figures.map(({ id }) => id) ?? []);
  const texts = quoted ? edition.sections.get(quoted.passage.text.slug)?.texts : undefined;
  const received = receivedLines(edition)[line - 1] ?? "";
  const wordsOf = (one: SectionText | undefined): string[] =>
    one ? passagesOf(one).map(({ plain }) => plain.text) : [];
  return {
    figures: ids.flatMap((id) => edition.observations.get(id) ?? []),
    wordsIn: (locale) => [...(locale === edition.official ? [received] : []), ...wordsOf(texts?.get(locale))],
  };
};

/** Everything that the report prints in its official language and in another. */
const printedTexts = (edition: Edition): ((locale: Locale) => readonly string[]) => {
  const official = printedLines(edition);
  const passages = allTexts(edition).flatMap((text) => passagesOf(text));
  return (locale) => [
    ...official,
    ...passages.flatMap((one) =>
      one.locale === locale || one.locale === edition.official ? [one.plain.text] : [],
    ),
  ];
};
