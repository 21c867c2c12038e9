import type { NoteReference, Paragraph, WordRun } from "../document.ts";

/**
 * The paragraph with the text from `from` to `to` taken out, or a note reference in its place. Spaces at the ends of
 * the text are taken out with it.
 */
export const replaceInParagraph = (
  paragraph: Paragraph,
  from: number,
  to: number,
  reference?: NoteReference,
): Paragraph => {
  const runs: WordRun[] = [];
  let [at, placed] = [0, reference === undefined];
  const place = (): void => {
    if (!placed && reference) runs.push(reference);
    placed = true;
  };
  for (const run of paragraph.runs) {
    const end = at + run.text.length;
    const kept = [run.text.slice(0, Math.max(0, from - at)), run.text.slice(Math.max(0, to - at))];
    if (run.kind !== "text") {
      if (at >= from && !placed) place();
      if (run.kind === "note" || at < from || at >= to) runs.push(run);
    } else if (end <= from) runs.push(run);
    else if (at >= to) {
      place();
      runs.push(run);
    } else {
      if (kept[0]) runs.push({ ...run, text: kept[0] });
      place();
      if (kept[1]) runs.push({ ...run, text: kept[1] });
    }
    at = end;
  }
  place();
  const trimmed = trimmedRuns(runs);
  return { ...paragraph, runs: trimmed, text: trimmed.map(({ text }) => text).join("") };
};

const trimmedRuns = (runs: readonly WordRun[]): WordRun[] => {
  const first = runs.findIndex(({ text }) => text.trim());
  const last = runs.findLastIndex(({ text }) => text.trim());
  return runs.flatMap((run, index): WordRun[] => {
    if (run.kind === "note") return [run];
    if (run.kind === "break") return [index < first || index > last ? { ...run, text: "" } : run];
    const start = index <= first ? run.text.trimStart() : run.text;
    const text = index >= last ? start.trimEnd() : start;
    return text ? [{ ...run, text }] : [];
  });
};
