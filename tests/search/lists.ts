import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { ListedQuery } from "./queries.ts";

export const LISTS = ["blind", "blind-again", "by-lot"] as const;

/** The queries of a list in `lists/`; those of the kind "nfd" are typed in decomposed letters. */
export const listedIn = (name: (typeof LISTS)[number]): ListedQuery[] =>
  readFileSync(join(import.meta.dirname, "lists", `${name}.txt`), "utf8")
    .split("\n")
    .filter((line) => line && !line.startsWith("#"))
    .map((line) => {
      const [on, kind = "", query = "", ids = ""] = line.split(" | ");
      return {
        on: on === "en" ? "en" : "vi",
        kind,
        query: kind === "nfd" ? query.normalize("NFD") : query,
        expect: ids.split(" "),
      };
    });
