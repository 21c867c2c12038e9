import { isMap, isScalar, parseDocument } from "yaml";
import { catalogueEntries, usedEntries, type CatalogueEntry } from "./catalogue-use.ts";
import { contentDigest } from "./content-digest.ts";
import { isOfReport, reportPath } from "./content-paths.ts";
import { filesOfVersion, isFrozen, withStatus } from "./frozen-version.ts";
import { reportIds, type Files } from "./from-files.ts";
import { parsedFiles, type ParsedFiles } from "./parsed-files.ts";
import { printRelease, readRelease, releasePath } from "./release-text.ts";
import { reportStatus } from "./report-status.ts";
import { withoutDraftWords } from "./public-words.ts";

/**
 * The content that a site for readers may be made from. Drafts are gone with all that only they need of the catalogues
 * and word lists; a published report that is being corrected is there as its frozen version. What of a draft is not
 * among these files cannot come into a page, a count, a file or an index. Lines keep their numbers.
 */
export const publicFiles = (files: Files, parsed: ParsedFiles = parsedFiles()): Files => {
  const drafts = reportIds(files).filter((id) => isDraft(files, id, parsed));
  if (drafts.length === 0) return withoutReleaseMatter(files);
  const corrected = drafts.flatMap((id) => {
    const version = publicVersion(files, id);
    return version === undefined ? [] : [{ id, version }];
  });
  const kept = new Map([...files].filter(([path]) => !drafts.some((id) => isOfReport(id, path))));
  for (const { id, version } of corrected) {
    for (const [path, text] of filesOfVersion(files, id, version))
      if (isOfReport(id, path)) kept.set(path, text);
    const report = reportPath(id);
    kept.set(report, withStatus(kept.get(report) ?? "", "published"));
    kept.set(releasePath(id), releaseOfPublicVersion(kept, id, parsed));
  }
  const ids = reportIds(kept);
  const used = new Set(ids.flatMap((id) => usedEntries(kept, id, parsed).map(keyOf)));
  const ofDrafts = new Set(drafts.flatMap((id) => usedEntries(files, id, parsed).map(keyOf)));
  const pruned = withoutEntries(
    kept,
    catalogueEntries(kept, parsed).filter(
      (entry) =>
        !used.has(keyOf(entry)) &&
        (entry.file !== UNITS || (ofDrafts.has(keyOf(entry)) && !CALCULATED.has(entry.id))),
    ),
  );
  const draftTexts = [...files].filter(([path]) => drafts.some((id) => isOfReport(id, path)));
  return withoutReleaseMatter(withoutDraftWords(pruned, new Map(draftTexts)));
};

const UNITS = "content/units.yaml";
/** Units of derived figures, which need no report to use them. */
const CALCULATED: ReadonlySet<string> = new Set(["percent", "percentage-point"]);

const keyOf = ({ file, id }: CatalogueEntry): string => `${file} ${id}`;

/** Is the report, as `report.yaml` says, not public? */
export const isDraft = (files: Files, id: string, parsed: ParsedFiles): boolean => {
  const path = reportPath(id);
  const text = files.get(path) ?? "";
  return reportStatus(parsed.yaml(path, text).source.data, text) === "draft";
};

/** The number of the version of a draft that is public meanwhile. */
const publicVersion = (files: Files, id: string): number | undefined => {
  const number = readRelease(files.get(releasePath(id)), "draft")?.versions?.at(-1)?.number;
  return number !== undefined && isFrozen(files, id, number) ? number : undefined;
};

/** The release of a report in correction as it was before that: what is planned is for editors alone. */
const releaseOfPublicVersion = (files: Files, id: string, parsed: ParsedFiles): string => {
  const versions = readRelease(files.get(releasePath(id)), "published")?.versions ?? [];
  const content = contentDigest(files, id, parsed);
  const isNewest = (index: number) => index === versions.length - 1;
  return printRelease({
    state: "published",
    versions: versions.map((version, index) => (isNewest(index) ? { ...version, content } : version)),
  });
};

/** Questions of the import are for editors alone. */
const withoutReleaseMatter = (files: Files): Files =>
  new Map([...files].filter(([path]) => !/^content\/reports\/[^/]+\/questions\.yaml$/.test(path)));

/** The files with catalogue entries blanked, line by line; a catalogue of which nothing is left goes. */
const withoutEntries = (files: Files, entries: readonly CatalogueEntry[]): Map<string, string> => {
  const result = new Map(files);
  for (const file of new Set(entries.map((one) => one.file))) {
    const gone = entries.filter((one) => one.file === file);
    const text = files.get(file) ?? "";
    const document = parseDocument(text);
    const path = gone[0]?.path.slice(0, -1) ?? [];
    const map = path.length ? document.getIn(path, true) : document.contents;
    if (!isMap(map)) continue;
    if (map.items.length === gone.length && path.length > 0) {
      result.delete(file);
      continue;
    }
    if (map.flow) {
      for (const { path: place } of gone) document.deleteIn(place);
      result.set(file, String(document));
      continue;
    }
    const ids = new Set(gone.map(({ id }) => id));
    const ranges = map.items.flatMap(({ key, value }): [number, number][] => {
      if (!isScalar(key) || !ids.has(String(key.value))) return [];
      const end = (value as { range?: [number, number, number] } | null)?.range?.[1];
      return [[key.range?.[0] ?? 0, end ?? key.range?.[1] ?? 0]];
    });
    result.set(file, blanked(text, ranges));
  }
  return result;
};

/** A text with everything between some offsets replaced by spaces, but for line ends. */
const blanked = (text: string, ranges: readonly (readonly [number, number])[]): string =>
  ranges.reduce(
    (left, [start, end]) =>
      left.slice(0, start) + left.slice(start, end).replace(/[^\r\n]/g, " ") + left.slice(end),
    text,
  );
