import { z } from "astro/zod";
import { id } from "../../model/schema.ts";
import { contentSource } from "../../site/content-source.ts";
import { save } from "../save.ts";
import { changedFiles } from "../store/changed-files.ts";
import { carriedSummary, summaryPath, summaryText } from "../summary/new-summary.ts";
import { deskTranslator } from "../messages/translator.ts";
import { editionBefore } from "../edition-before.ts";
import { call } from "./call.ts";
import { editionOf } from "../edition-of.ts";

const input = z.strictObject({
  key: z.string().min(1),
  report: z.string().min(1),
  chapter: id,
  from: z.enum(["before", "nothing"]),
});

/** Begins the summary of a chapter in every language of the report. What is there already stays; then `saved` is false. */
export const summary = call(input, async ({ key, report, chapter, from }, desk) => {
  const reading = contentSource().reading();
  const edition = editionOf(reading, report);
  const chapters = edition?.report.chapters.map((one) => one.id) ?? [];
  const isThere = chapter === "report" || chapters.includes(chapter);
  if (!edition || !isThere || edition.summaries.has(chapter)) return { saved: false };
  const before = editionBefore(reading, report);
  const files = new Map(reading.files);
  for (const locale of edition.report.languages) {
    const empty = summaryText([deskTranslator("vi")("summary.toWrite")]);
    const carried =
      from === "before" && before ? carriedSummary(edition, before, chapter, locale) : undefined;
    files.set(summaryPath(report, chapter, locale), carried ?? empty);
  }
  const changes = changedFiles(reading.files, files);
  return save(desk, { key, label: `summary ${report} ${chapter}`, changes });
});
