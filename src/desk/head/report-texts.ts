import { parse } from "yaml";
import { reportFile } from "../../model/report.ts";
import { reportPath } from "../../report/content-paths.ts";
import type { Files } from "../../report/from-files.ts";
import { formBase } from "../store/form-base.ts";
import { localizedTexts, replaceText, type LocalizedText } from "./localized-texts.ts";
import { withTopLevel } from "../summary/top-level-key.ts";

/** What an editor says of a letterhead and of the names in a report. */
export interface ReportWords {
  readonly number: string;
  readonly date: string;
  readonly texts: readonly Pick<LocalizedText, "path" | "name">[];
}

/** Parts of addresses are no words, and key figures are chosen at their own step. */
const ELSEWHERE: readonly string[] = ["slug", "questions", "translation"];

/** The words of a report outside its sections, in the order of its file: letterhead, titles of parts, names of annexes. */
export const reportTexts = (files: Files, report: string): readonly LocalizedText[] =>
  localizedTexts(parse(files.get(reportPath(report)) ?? "{}"), ELSEWHERE);

/** What the form of these words is filled in from. */
export const reportWordsBase = (files: Files, report: string): string => {
  const { number, date } = parse(files.get(reportPath(report)) ?? "{}") as Record<string, unknown>;
  return formBase([number, date, reportTexts(files, report)]);
};

/**
 * The content files with other words in a report; empty ones are left out. Undefined where the report has no such words,
 * lacks official ones then, or would not be readable.
 */
export const withReportWords = (
  files: Files,
  report: string,
  { number, date, texts }: ReportWords,
): Files | undefined => {
  const file = reportPath(report);
  const text = files.get(file);
  if (text === undefined) return undefined;
  const data = parse(text) as Record<string, unknown>;
  const known = new Set(reportTexts(files, report).map(({ path }) => JSON.stringify(path)));
  const changed = new Set<string>();
  for (const [key, value] of Object.entries({ number, date }))
    if (data[key] !== value) {
      data[key] = value;
      changed.add(key);
    }
  for (const { path, name } of texts) {
    if (!known.has(JSON.stringify(path))) return undefined;
    const said = Object.fromEntries(Object.entries(name).filter(([, words]) => words !== ""));
    const [official = ""] = data["languages"] as string[];
    if (!said[official]) return undefined;
    if (replaceText(data, path, said)) changed.add(String(path[0]));
  }
  if (!reportFile.safeParse(data).success) return undefined;
  return new Map(files).set(
    file,
    [...changed].reduce((left, key) => withTopLevel(left, key, data[key]), text),
  );
};
