import type { Files } from "../report/from-files.ts";
import { checked, readContent, type ReportReading } from "./read-content.ts";

/** Reads and checks every report of the content files, oldest first. */
export const checkFiles = (files: Files): readonly ReportReading[] => checked(readContent(files)).reports;
