import { z } from "astro/zod";
import { changeMetrics } from "../../draft/answers/metric-lines.ts";
import { language } from "../../model/languages.ts";
import { parseQuantity } from "../../prose/printed-number.ts";
import { isContentPath, isOfReport } from "../../report/content-paths.ts";
import type { Edition } from "../../report/edition.ts";
import { contentSource } from "../../site/content-source.ts";
import { passageText, samePassage, type PassageText } from "../passages/passage-text.ts";
import { normalPassage } from "../passages/print-passage.ts";
import { passagesOfFile, withPassage } from "../passages/text-file.ts";
import { save } from "../save.ts";
import { contentHash } from "../store/content-hash.ts";
import { call } from "./call.ts";
import { editionOf } from "../edition-of.ts";

const content = z.strictObject({
  text: z.string(),
  ranges: z.array(
    z.strictObject({
      kind: z.enum(["emphasis", "language", "figure", "note"]),
      name: z.string(),
      start: z.number().int().nonnegative(),
      end: z.number().int().nonnegative(),
    }),
  ),
});

const input = z.strictObject({
  key: z.string().min(1),
  report: z.string().min(1),
  file: z.string().min(1),
  index: z.number().int().nonnegative(),
  /** The passage as it was when its editing began. */
  was: content,
  now: content,
});

export type PassageSaved =
  | { readonly saved: true; readonly now: PassageText }
  /** The passage was changed elsewhere meanwhile: it says `other`. Nothing was written. */
  | { readonly saved: false; readonly other: PassageText }
  /** The content cannot say this. Nothing was written. */
  | { readonly saved: false };

/**
 * Writes one passage. Other passages of the file may have changed meanwhile; where this one has, nothing is written. A
 * figure of the official text whose printed number changes takes its value from there.
 */
export const passage = call(
  input,
  async ({ key, report, file, index, was, now }, desk): Promise<PassageSaved> => {
    const edition = editionOf(contentSource().reading(), report);
    const isText = isContentPath(file) && isOfReport(report, file) && file.endsWith(".mdx");
    const before = isText ? await desk.store.read(file) : null;
    if (before === null || !edition) return { saved: false };
    const present = presentPassage(file, before, index);
    if (!present) return { saved: false };
    if (samePassage(present, normalPassage(now))) return { saved: true, now: present };
    if (!samePassage(present, was)) return { saved: false, other: present };
    const written = withPassage(file, before, index, now);
    if (written === undefined) return { saved: false };
    const text = file.endsWith(`/${edition.official}.mdx`) ? withValues(written, was, now, edition) : written;
    const change = { path: file, base: contentHash(before), text };
    const result = await save(desk, { key, label: `passage ${file} ${String(index)}`, changes: [change] });
    const after = presentPassage(file, (await desk.store.read(file)) ?? "", index);
    if (!after) return { saved: false };
    return result.saved ? { saved: true, now: after } : { saved: false, other: after };
  },
);

const presentPassage = (file: string, text: string, index: number): PassageText | undefined => {
  const placed = passagesOfFile(file, text)[index];
  return placed && passageText(placed.passage);
};

/** The file with the values of the figures that print another number than before. */
const withValues = (text: string, was: PassageText, now: PassageText, edition: Edition): string => {
  const before = new Set(printedFigures(was).map(({ id, printed }) => `${id} ${printed}`));
  const changed = printedFigures(now).filter(({ id, printed }) => !before.has(`${id} ${printed}`));
  return changeMetrics(text, (metric) => {
    const figure = changed.find(({ id }) => id === metric.id);
    const forms = edition.units[metric.unit]?.forms[edition.official];
    const said = figure && forms && parseQuantity(figure.printed, forms, language(edition.official));
    if (!said || said.value === metric.value) return metric;
    return { ...metric, value: said.value };
  });
};

const printedFigures = ({ text, ranges }: PassageText) =>
  ranges
    .filter(({ kind }) => kind === "figure")
    .map(({ name, start, end }) => ({ id: name, printed: text.slice(start, end) }));
