import { parse } from "yaml";
import { isLanguage } from "../../model/languages.ts";
import { reportFile } from "../../model/report.ts";
import { reportPath } from "../../report/content-paths.ts";
import type { Files } from "../../report/from-files.ts";
import { withTopLevel } from "../summary/top-level-key.ts";

/** Words of a report outside its sections, by language: of its letterhead, the titles of its parts, the names of its annexes. */
export interface ReportText {
  /** Where it stands in the report's file, such as ["chapters", 6, "title"]. */
  readonly path: readonly (string | number)[];
  /** Its place without numbers, such as "chapters-title": a message of the desk names it. */
  readonly what: string;
  readonly name: Readonly<Record<string, string>>;
}

/** What an editor says of a letterhead and of the names in a report. */
export interface ReportWords {
  readonly number: string;
  readonly date: string;
  readonly texts: readonly Pick<ReportText, "path" | "name">[];
}

/** Parts of addresses are no words, and key figures are chosen at their own step. */
const ELSEWHERE: readonly string[] = ["slug", "questions", "translation"];

/** The words of a report outside its sections, in the order of its file. */
export const reportTexts = (files: Files, report: string): readonly ReportText[] =>
  textsIn(parse(files.get(reportPath(report)) ?? "{}"), []);

const textsIn = (value: unknown, path: ReportText["path"]): ReportText[] => {
  if (Array.isArray(value)) return value.flatMap((one, at) => textsIn(one, [...path, at]));
  if (typeof value !== "object" || value === null) return [];
  const entries = Object.entries(value);
  if (entries.length > 0 && entries.every(([key, one]) => isLanguage(key) && typeof one === "string")) {
    const what = path.filter((step) => typeof step === "string").join("-");
    return [{ path, what, name: Object.fromEntries(entries) }];
  }
  return entries
    .filter(([key]) => !ELSEWHERE.includes(key))
    .flatMap(([key, one]) => textsIn(one, [...path, key]));
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
    if (replaced(data, path, said)) changed.add(String(path[0]));
  }
  if (!reportFile.safeParse(data).success) return undefined;
  return new Map(files).set(
    file,
    [...changed].reduce((left, key) => withTopLevel(left, key, data[key]), text),
  );
};

/** Puts `value` at a path; false where the same stands there. */
const replaced = (data: Record<string, unknown>, path: ReportText["path"], value: object): boolean => {
  const parent = path.slice(0, -1).reduce<unknown>((one, step) => Reflect.get(one as object, step), data);
  const last = path.at(-1) ?? "";
  if (JSON.stringify(Reflect.get(parent as object, last)) === JSON.stringify(value)) return false;
  return Reflect.set(parent as object, last, value);
};
