import { audit } from "../../audit/audit.ts";
import { inEditorsLanguages } from "../../i18n/phrases.ts";
import type { Localized } from "../../model/locale.ts";
import { phrase } from "../../model/phrase.ts";
import type { Question } from "../../model/question.ts";
import type { Edition } from "../../report/edition.ts";
import { describeResult } from "../../wording/audit-text.ts";
import type { DeskLocale } from "../messages/translator.ts";
import { contentNames } from "../names/content-names.ts";
import { idWords } from "../names/id-words.ts";

/**
 * Questions with names in the place of ids: those of the report that is asked about, and of the one before it. What the
 * earlier report had of a relation or an answer to the audit is told by what it says.
 */
export const questionWords = (
  { edition, before }: { readonly edition: Edition | undefined; readonly before: Edition | undefined },
  locale: DeskLocale,
): ((question: Question) => Question) => {
  const words = idWords(
    [before, edition].filter((one) => one !== undefined),
    locale,
  );
  const told = (text: Localized): Localized => ({
    ...text,
    [locale]: words(text[locale] ?? text["vi"] ?? ""),
  });
  return (question) => {
    const { name, proposed, reason, alternatives, subject = "" } = question;
    const entry = isEntry(question) && before ? entryName(subject, before, locale) : undefined;
    const named = name ?? (entry === undefined ? undefined : { [locale]: entry });
    return {
      ...question,
      ...(isEntry(question) ? { sentence: named?.[locale] ?? named?.["vi"] ?? subject } : {}),
      ...(named ? { name: told(named) } : {}),
      ...(proposed ? { proposed: told(proposed) } : {}),
      reason: isSaidByItsKind(question) ? {} : told(reason),
      ...(alternatives
        ? { alternatives: alternatives.map((one) => ({ ...one, label: told(one.label) })) }
        : {}),
    };
  };
};

const NO_SUCH_FIGURE = inEditorsLanguages(phrase("draft:figure.new-without-unit-2"));

/** Does the reason say no more than what every card of its kind begins with? */
const isSaidByItsKind = ({ kind, reason }: Question): boolean =>
  kind === "new" && Object.entries(reason).every(([locale, text]) => text === NO_SUCH_FIGURE[locale]);

/** Is the question about an entry of a file, which its sentence names by that file? */
const isEntry = ({ kind, sentence }: Question): boolean =>
  kind === "lost" && /^[\w/.-]+\.(?:yaml|mdx): /.test(sentence);

/** What a relation, or a rule that the audit applied, says. */
const entryName = (id: string, before: Edition, locale: DeskLocale): string | undefined => {
  const result = audit(before).find((one) => one.id === id);
  return contentNames(before, locale).get(id) ?? (result && describeResult(before, result, locale).statement);
};
