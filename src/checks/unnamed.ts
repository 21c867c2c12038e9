import type { Edition } from "../report/edition.ts";
import { missingNames } from "./rules/names-are-in-every-language.ts";

/**
 * What lacks a name in a language in which a report is published, each once, in the order of its files: by its official
 * name, else by the place in its file. No page of the report can be made in that language.
 */
export const unnamedIn = (edition: Edition): readonly string[] => [
  ...new Set(missingNames(edition).map(({ name }) => name)),
];
