import { titleLikeness } from "../outline-memory.ts";
import { idsIn, lettersOf, readSection, writeSection, type SectionFile } from "./section-file.ts";

export interface MergedSection {
  readonly text: string;
  /** For each line of the new import: the line of the earlier draft that stands for it, or none. */
  readonly kept: readonly (number | undefined)[];
}

/** An editor's correction of a passage leaves most of its words. */
const CORRECTED = 0.6;

const isPassage = (line: string): boolean => line.trim() !== "";

/**
 * A section of an earlier draft and of a new import: a passage that the Word file has as it had it stays as the editor
 * left it, with its figures; one that the Word file changed is that of the import. `isOld`: did the earlier Word file
 * print these letters?
 */
export const mergeSection = (
  before: string,
  made: string,
  isOld: (letters: string) => boolean,
): MergedSection => {
  const [old, fresh] = [readSection(before), readSection(made)];
  const kept = keptLines(old, fresh, isOld);
  const lines = fresh.lines.map((line, at) => {
    const own = old.lines[kept[at] ?? -1];
    return own === undefined ? line : withMarksOf(line, own);
  });
  const keptIds = new Set(kept.flatMap((at) => idsIn(old.lines[at ?? -1] ?? "")));
  const bound = [...new Set(lines.flatMap(idsIn))];
  const metric = (list: SectionFile["metrics"], id: string) => list.find((one) => one["id"] === id);
  const metrics = bound.flatMap((id) => {
    const [first, second] = keptIds.has(id) ? [old, fresh] : [fresh, old];
    const found = metric(first.metrics, id) ?? metric(second.metrics, id);
    return found ? [found] : [];
  });
  const printed = lines.map((line) => line.replaceAll(/\[([^\]^]*)\]\(#[^)]*\)/g, "$1")).join("\n");
  const numbers = [...fresh.numbers, ...old.numbers].filter(
    ({ text }, at, all) =>
      typeof text === "string" &&
      printed.includes(text) &&
      all.findIndex((one) => one["text"] === text) === at,
  );
  const title = fresh.head["title"];
  const isCapital = fresh.head["capitals"] === true;
  const isRetitled = typeof title === "string" && isOld(lettersOf(isCapital ? title.toUpperCase() : title));
  const head = {
    ...without(old.head, "capitals"),
    ...fresh.head,
    ...(isRetitled ? { title: old.head["title"] ?? title } : {}),
  };
  return { text: writeSection({ head, metrics, numbers, lines }), kept };
};

const without = (head: SectionFile["head"], key: string): SectionFile["head"] =>
  Object.fromEntries(Object.entries(head).filter(([own]) => own !== key));

const keptLines = (
  old: SectionFile,
  fresh: SectionFile,
  isOld: (letters: string) => boolean,
): (number | undefined)[] => {
  const letters = old.lines.map(lettersOf);
  const used = new Set<number>();
  const take = (at: number): number | undefined => {
    if (at < 0) return undefined;
    used.add(at);
    return at;
  };
  const same = fresh.lines.map((line) => {
    const own = lettersOf(line);
    return isPassage(line)
      ? take(letters.findIndex((other, at) => other === own && own !== "" && !used.has(at)))
      : undefined;
  });
  return fresh.lines.map((line, at) => {
    if (same[at] !== undefined || !isPassage(line) || !isOld(lettersOf(line))) return same[at];
    const [best] = old.lines
      .map((other, place) => ({ place, like: used.has(place) ? 0 : titleLikeness(other, line) }))
      .toSorted((a, b) => b.like - a.like);
    return best && best.like >= CORRECTED ? take(best.place) : undefined;
  });
};

const REPORT_MARK = /\[\^\d+\]/g;

/** A kept line with the labels that its notes have now. */
const withMarksOf = (line: string, kept: string): string => {
  const marks = line.match(REPORT_MARK) ?? [];
  if (marks.length !== (kept.match(REPORT_MARK) ?? []).length) return kept;
  let at = 0;
  return kept.replaceAll(REPORT_MARK, (mark) => marks[at++] ?? mark);
};

/** The translation of a merged section: that of the earlier draft beside each line that was kept, else that of the import. */
export const mergeTranslation = (
  official: { readonly before: string; readonly made: string; readonly kept: MergedSection["kept"] },
  before: string | undefined,
  made: string | undefined,
): string | undefined => {
  if (before === undefined) return made;
  const passages = ({ lines }: SectionFile): number[] =>
    lines.flatMap((line, at) => (isPassage(line) ? [at] : []));
  const [oldOfficial, newOfficial, old] = [official.before, official.made, before].map(readSection) as [
    SectionFile,
    SectionFile,
    SectionFile,
  ];
  const fresh = made === undefined ? undefined : readSection(made);
  const [places, oldPlaces, oldOwn] = [passages(newOfficial), passages(oldOfficial), passages(old)];
  const all = places.every((at) => official.kept[at] !== undefined);
  if (all && places.length === oldPlaces.length && (!fresh || oldOwn.length >= passages(fresh).length))
    return before;
  const freshOwn = fresh ? passages(fresh) : [];
  if (oldOwn.length !== oldPlaces.length || (fresh && freshOwn.length !== places.length)) return made;
  const lines = [...newOfficial.lines];
  for (const [index, at] of places.entries()) {
    const keptAt = official.kept[at];
    const own = keptAt === undefined ? undefined : old.lines[oldOwn[oldPlaces.indexOf(keptAt)] ?? -1];
    lines[at] = own ?? fresh?.lines[freshOwn[index] ?? -1] ?? "";
  }
  // A mark names the words that were read, so that those of passages which changed count no more.
  const head = { ...old.head, ...fresh?.head };
  const text = lines.join("\n").replace(/\n{3,}/g, "\n\n");
  return writeSection({ head, metrics: [], numbers: [], lines: text.split("\n") });
};
