import { parse } from "yaml";
import type { Edition } from "../report/edition.ts";
import type { Files } from "../report/from-files.ts";
import { namesAreInEveryLanguage } from "./rules/names-are-in-every-language.ts";

/**
 * What lacks a name in a language in which a report is published, in the order of its files: by its official name, else by
 * the place in its file. No page of the report can be made in that language.
 */
export const unnamedIn = (edition: Edition, files: Files): readonly string[] => {
  const names = namesAreInEveryLanguage(edition).map(({ place, values }) => {
    const title = values?.["title"];
    if (typeof title === "string") return title;
    const said = values?.["path"];
    const path = typeof said === "string" ? said : place.file;
    const named = path
      .split(".")
      .reduce<unknown>(
        (one, step) => (typeof one === "object" && one !== null ? Reflect.get(one, step) : undefined),
        parse(files.get(place.file) ?? "{}"),
      );
    const official: unknown =
      typeof named === "object" && named !== null ? Reflect.get(named, edition.official) : named;
    return typeof official === "string" && official !== "" ? official : path;
  });
  return [...new Set(names)];
};
