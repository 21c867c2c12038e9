import { readContent } from "../../src/checks/read-content.ts";
import type { Files } from "../../src/report/from-files.ts";
import { parsedFiles, type ParsedFiles } from "../../src/report/parsed-files.ts";
import { markedReadings } from "./marked-readings.ts";
import { markedTranslations } from "./marked-translations.ts";

/** The content after a person has confirmed every translation and every figure as they stand. */
export const confirmedContent = (files: Files, parsed: ParsedFiles = parsedFiles()): Files => {
  const confirmed = new Map(files);
  for (const { edition } of readContent(files, { parsed }).reports)
    for (const marked of edition ? [markedTranslations, markedReadings] : [])
      for (const [file, text] of edition ? marked(confirmed, edition, () => true, parsed) : [])
        confirmed.set(file, text);
  return confirmed;
};
