import { createHash } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { filesOf } from "./files-of.ts";
import { POLICY_TAG } from "./policy.ts";

/** Where a policy guards all that follows: after the character set, which has to stand in the first bytes. */
const START = /<head>(?:\s*<meta charset="[^"]*">)?/i;
const CODE = /<(style|script)\b[^>]*>(.*?)<\/\1>/gs;

/**
 * A page whose content security policy stands at the start of its head and names the code that stands in the page, and
 * no other: Astro puts the policy at the end of the head, with the hashes of all pages, which no packing makes smaller.
 * Should code be overlooked here, the verification of pages finds it without its hash.
 */
export function withNarrowPolicy(html: string): string {
  const policy = POLICY_TAG.exec(html)?.[0];
  if (policy === undefined) return html;
  const held = new Set(
    [...html.matchAll(CODE)].flatMap(([, , text = ""]) => [hashOf(text), hashOf(unescaped(text))]),
  );
  const narrowed = policy.replace(/ ('sha256-[^']*')/g, (source, hash: string) =>
    held.has(hash) ? source : "",
  );
  return START.test(html)
    ? html.replace(policy, "").replace(START, (start) => start + narrowed)
    : html.replace(policy, () => narrowed);
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
