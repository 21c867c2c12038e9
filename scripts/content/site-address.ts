import { existsSync, readFileSync } from "node:fs";
import { parseDocument } from "yaml";
import { contentFileOf } from "./content-folder.ts";

/**
 * The address of the site as `content/site.yaml` says it. Undefined where the file is not there, is no YAML or has no
 * such address: the check of the content, which every build and the development server begin with, says so in words.
 */
export const siteAddress = (root: string): string | undefined => {
  const file = contentFileOf(root, "content/site.yaml");
  if (!existsSync(file)) return undefined;
  const document = parseDocument(readFileSync(file, "utf8"));
  const url: unknown = document.errors.length > 0 ? undefined : document.get("url");
  return typeof url === "string" && /^https?:\/\//.test(url) && URL.canParse(url) ? url : undefined;
};
