import { readFileSync } from "node:fs";
import { join } from "node:path";
import { contentFileOf } from "../content/content-folder.ts";
import { parse } from "yaml";
import type { SiteLanguages } from "./languages.ts";

/** The languages of content/site.yaml; the first one is the official one. */
export function siteLanguages(): SiteLanguages {
  const file = contentFileOf(join(import.meta.dirname, "../.."), "content/site.yaml");
  const { languages } = parse(readFileSync(file, "utf8")) as { languages: string[] };
  const [official = "", ...others] = languages;
  return { official, others };
}
