import { createHash } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { filesOf } from "./files-of.ts";

const META = /<meta http-equiv="content-security-policy" content="[^"]*">/i;
const CODE = /<(style|script)\b[^>]*>(.*?)<\/\1>/gs;

/**
 * A page whose content security policy names the code that stands in it, and no other: Astro names in every page the
 * hashes of all pages, which no packing makes smaller. Should code be overlooked here, the verification of pages finds
 * it without its hash.
 */
export function withNarrowPolicy(html: string): string {
  const held = new Set(
    [...html.matchAll(CODE)].flatMap(([, , text = ""]) => [hashOf(text), hashOf(unescaped(text))]),
  );
  const narrowed = (meta: string) =>
    meta.replace(/ ('sha256-[^']*')/g, (source, hash: string) => (held.has(hash) ? source : ""));
  return html.replace(META, narrowed);
}

const hashOf = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/** A style in a drawing is text like any other. */
const unescaped = (text: string) => text.replaceAll("&lt;", "<").replaceAll("&amp;", "&");

/** Narrows the policy of every page of a built site. */
export async function narrowPolicies(folder: string): Promise<void> {
  const pages = (await filesOf(folder)).filter((file) => file.endsWith(".html"));
  for (const page of pages.map((file) => join(folder, file)))
    await writeFile(page, withNarrowPolicy(await readFile(page, "utf8")));
}
