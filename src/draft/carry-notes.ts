import type { Issue } from "../model/issue.ts";
import { phrase } from "../model/phrase.ts";
import type { Files } from "../report/from-files.ts";
import type { Asked } from "./questions/question-list.ts";
import { asRead, withoutMarks } from "./translation/translated-numbers.ts";

/** A translator's note as its file writes it. */
const NOTE = /^\[\^([\w-]+)\]:\s*(.*)$/;

/**
 * Takes out of translations the translators' notes of the previous report that say what the new one does not print, and
 * asks about each. `issues`: what is wrong with notes, at their lines.
 */
export const withoutNotes = (
  texts: Files,
  issues: readonly Issue[],
): { files: Map<string, string>; questions: Asked[] } => {
  const files = new Map<string, string>();
  const questions: Asked[] = [];
  const byNote = new Map(issues.map((issue) => [`${issue.place.file}:${issue.place.line}`, issue]));
  for (const issue of byNote.values()) {
    const { place } = issue;
    const line = texts.get(place.file)?.split("\n")[place.line - 1] ?? "";
    const [, label, words = ""] = NOTE.exec(line) ?? [];
    if (label === undefined) continue;
    const text = files.get(place.file) ?? texts.get(place.file) ?? "";
    files.set(place.file, withoutNumbers(withoutMarks(text.replace(`\n${line}\n`, ""), [label])));
    questions.push({
      kind: "english",
      subject: label,
      sentence: words,
      reason: phrase("draft:note", { against: issue }),
      at: { file: place.file },
    });
  }
  return { files, questions };
};

/** The frontmatter and what stands below it. */
const PARTED = /^(---\n.*?\n---\n)(.*)$/su;
/** A number that the frontmatter lists as no figure. */
const LISTED = /^ {2}- \{ text: ("(?:[^"\\]|\\.)*"|[^",]+), kind: .*\}\n/gmu;

/** A translation that lists no number that it does not print any longer. */
const withoutNumbers = (text: string): string => {
  const [, front = "", body = ""] = PARTED.exec(text) ?? [];
  const said = asRead(body);
  const kept = front.replaceAll(LISTED, (entry, words: string) =>
    said.includes(words.startsWith('"') ? (JSON.parse(words) as string) : words) ? entry : "",
  );
  return front ? kept.replace(/^numbers:\n(?! )/mu, "") + body : text;
};
