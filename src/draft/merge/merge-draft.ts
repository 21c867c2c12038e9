import { parse } from "yaml";
import type { CorrectionFile } from "../../model/schema.ts";
import type { Files } from "../../report/from-files.ts";
import { block } from "../yaml-text.ts";
import { mergeAnnexTranslation } from "./merge-annex.ts";
import { mergeCatalogue } from "./merge-catalogue.ts";
import { mergeReportData } from "./merge-report-data.ts";
import { mergeSection, mergeTranslation } from "./merge-section.ts";
import { lettersOf } from "./section-file.ts";

/** Files that the import makes once and the editor goes on with. */
const KEPT = ["charts.yaml", "relations.yaml", "derived.yaml", "audit.yaml"];

/**
 * A draft that is imported once more: what the editor changed in it stays wherever the Word file still says what it
 * said. `before`: the content as it stands; `made`: the new import with the answers that were given.
 */
export const mergeDraft = (
  before: Files,
  made: ReadonlyMap<string, string>,
  id: string,
  official: string,
): Map<string, string> => {
  const root = `content/reports/${id}/`;
  const merged = new Map(made);
  const old = (path: string): string | undefined => before.get(root + path);
  const source = old("source.txt") ?? "";
  const oldLines = source.split("\n");
  const oldLetters = oldLines.map(lettersOf).filter(Boolean);
  const known = new Set(oldLetters);
  // A title stands behind its number in its line.
  const isOld = (letters: string): boolean =>
    known.has(letters) ||
    oldLetters.some((line) => line.endsWith(letters) && line.length - letters.length < 8);
  const folders = new Set<string>();
  for (const [path, text] of made) {
    if (!path.endsWith(`/${official}.mdx`)) continue;
    const folder = path.slice(0, -`${official}.mdx`.length);
    folders.add(folder);
    const own = before.get(path);
    if (own === undefined) continue;
    const { text: section, kept } = mergeSection(own, text, isOld);
    merged.set(path, section);
    for (const other of new Set([...before.keys(), ...made.keys()])) {
      if (!other.startsWith(folder) || other === path || !other.endsWith(".mdx")) continue;
      const translation = mergeTranslation(
        { before: own, made: text, kept },
        before.get(other),
        made.get(other),
      );
      if (translation !== undefined) merged.set(other, translation);
    }
  }
  mergeAnnexes(before, made, merged, root, official);
  for (const [path, text] of before) {
    if (!path.startsWith(root) || merged.has(path)) continue;
    const isOfImport = /\/(?:sections|annexes)\/|\/questions\.yaml$/.test(path);
    if (!isOfImport || [...folders].some((folder) => path.startsWith(folder))) merged.set(path, text);
  }
  for (const name of KEPT) {
    const own = old(name);
    if (own !== undefined) merged.set(root + name, own);
  }
  const corrections = old("corrections.yaml");
  if (corrections !== undefined)
    merged.set(
      `${root}corrections.yaml`,
      mergeCorrections(corrections, oldLines, made.get(`${root}source.txt`) ?? ""),
    );
  const [report, newReport] = [old("report.yaml"), made.get(`${root}report.yaml`)];
  if (report !== undefined && newReport !== undefined)
    merged.set(`${root}report.yaml`, block(mergeReportData(parse(report), parse(newReport), official)));
  const catalogue = mergeCatalogue(old("catalogue.yaml"), made.get(`${root}catalogue.yaml`), merged);
  if (catalogue === undefined) merged.delete(`${root}catalogue.yaml`);
  else merged.set(`${root}catalogue.yaml`, catalogue);
  return merged;
};

/** Puts the translated heads and rows of annexes into `merged`. */
export const mergeAnnexes = (
  before: Files,
  made: ReadonlyMap<string, string>,
  merged: Map<string, string>,
  root: string,
  official: string,
): void => {
  for (const path of new Set([...before.keys(), ...made.keys()])) {
    if (!path.startsWith(`${root}annexes/`) || !path.endsWith(".yaml")) continue;
    const own = path.replace(/[^/]+$/, `${official}.yaml`);
    if (path === own || !made.has(own)) continue;
    const pair = (files: Files) => ({ official: files.get(own), translation: files.get(path) });
    const text = mergeAnnexTranslation(pair(before), pair(made));
    if (text !== undefined) merged.set(path, text);
  }
};

/** Corrections and queries of lines that the Word file still has, at the places where these stand now. */
const mergeCorrections = (text: string, oldLines: readonly string[], source: string): string => {
  const file = parse(text) as Partial<CorrectionFile> | null;
  const lines = source.split("\n");
  const moved = <T extends { readonly line: number }>(entries: readonly T[] = []): T[] =>
    entries.flatMap((one) => {
      const at = lines.indexOf(oldLines[one.line - 1] ?? "\u0000");
      return at < 0 ? [] : [{ ...one, line: at + 1 }];
    });
  return block({ corrections: moved(file?.corrections), queries: moved(file?.queries) });
};
