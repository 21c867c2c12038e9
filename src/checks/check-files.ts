import type { Files } from "../report/from-files.ts";
import { parsedFiles, type ParsedFiles } from "../report/parsed-files.ts";
import { checked, readContent, type ReportReading } from "./read-content.ts";

/** Reads and checks every report of the content files, oldest first; what `parsed` knows is not parsed again. */
export const checkFiles = (files: Files, parsed: ParsedFiles = parsedFiles()): readonly ReportReading[] =>
  checked(readContent(files, { parsed })).reports;
