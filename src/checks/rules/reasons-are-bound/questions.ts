import { audit } from "../../../audit/audit.ts";
import { foundExpected, type Issue } from "../../../model/issue.ts";
import { language } from "../../../model/languages.ts";
import type { Edition } from "../../../report/edition.ts";
import { boundValues, isBoundValue } from "./bound-values.ts";
import { printedLines } from "./printed-lines.ts";
import { namedNumbers, plainNumbers, saidNumbers } from "./said-numbers.ts";

/** Numbers of questions to the publisher that the report does not print, that follow from no finding and name no line. */
export const unboundQuestions = (edition: Edition, rule: string): Issue[] => {
  const { queries } = edition.corrections;
  if (queries.length === 0) return [];
  const printed = printedNumbers(edition);
  const values = audit(edition)
    .filter(({ holds }) => !holds)
    .map((result) => boundValues(edition, result));
  const lines = edition.received.split("\n").length;
  return queries.flatMap(({ question }, index) =>
    Object.entries(question).flatMap(([locale, text]) => {
      const own = language(locale);
      const lineBefore =
        own.compared && new RegExp(String.raw`(?<![\p{L}\p{M}])(?:${own.compared.line.join("|")})\s+$`, "iu");
      const all = saidNumbers(text, own);
      return all
        .filter(({ kind, text: as, value, start, isAbout }, at) => {
          if (
            kind === "words" ||
            printed.has(value) ||
            plainNumbers(as, own).every((part) => printed.has(part))
          )
            return false;
          if (lineBefore?.test(text.slice(0, start)) && Number(as) <= lines) return false;
          const others = all.toSpliced(at, 1).map((one) => one.value);
          return !values.some((one) => isBoundValue(value, isAbout, one, others));
        })
        .map((said): Issue => ({
          rule,
          place: edition.files.corrections.placeOf(["queries", index, "question", locale]),
          message: foundExpected(`“${said.text}”`, {
            vi: "một số có in trong báo cáo, tính được từ một phát hiện của kiểm chứng, hoặc số dòng",
            en: "a number that the report prints, that follows from a finding of the audit, or that of a line",
          }),
        }));
    }),
  );
};

const printedNumbers = (edition: Edition): ReadonlySet<string> => {
  const own = language(edition.official);
  return new Set(
    printedLines(edition).flatMap((line) => [
      ...namedNumbers(line, own).map(({ value }) => value),
      ...plainNumbers(line, own),
    ]),
  );
};
