import { parse } from "yaml";
import { flow } from "../yaml-text.ts";
import { idsIn } from "./section-file.ts";

type Entries = Readonly<Record<string, unknown>>;

interface SeriesBreak {
  readonly at?: unknown;
}

interface CatalogueFile {
  readonly units?: Entries;
  readonly indicators?: Entries;
  readonly breaks?: Readonly<Record<string, readonly SeriesBreak[]>>;
}

/**
 * Proposed indicators and units as the editor named them, and breaks of series as the editor gave their reasons; those
 * that no figure of the draft has any more go, and so does a break whose answer another import did not keep.
 */
export const mergeCatalogue = (
  before: string | undefined,
  made: string | undefined,
  files: ReadonlyMap<string, string>,
): string | undefined => {
  const [old, fresh] = [before, made].map(
    (text) => (text === undefined ? {} : (parse(text) ?? {})) as CatalogueFile,
  );
  const used = new Set(
    [...files].flatMap(([path, text]) =>
      path.endsWith(".mdx")
        ? [...idsIn(text), ...(text.match(/(?<=\b(?:of|total|part|unit): )[a-z][a-z0-9-]*/g) ?? [])]
        : [],
    ),
  );
  const merged: CatalogueFile = {
    units: { ...fresh?.units, ...old?.units },
    indicators: { ...fresh?.indicators, ...old?.indicators },
    breaks: Object.fromEntries(
      Object.entries(fresh?.breaks ?? {}).map(([id, own]) => [id, own.map((one) => known(old, id, one))]),
    ),
  };
  const texts = (["units", "indicators", "breaks"] as const).flatMap((key) => {
    const lines = Object.entries(merged[key] ?? {})
      .filter(([id]) => used.has(id))
      .map(([id, entry]) => `  ${id}: ${flow(entry)}\n`);
    return lines.length > 0 ? [`${key}:\n${lines.join("")}`] : [];
  });
  return texts.length > 0 ? texts.join("") : undefined;
};

/** A break as it stood before the import, where it did. */
const known = (old: CatalogueFile | undefined, id: string, one: SeriesBreak): SeriesBreak =>
  old?.breaks?.[id]?.find(({ at }) => at === one.at) ?? one;
