import type { Files } from "./from-files.ts";

/** Files of a report that are about its release or its making, not its content. */
const NOT_CONTENT = /^(?:release\.yaml|questions\.yaml|versions\/)/;

/** Catalogues that every report shares and that say what its figures mean. */
const SHARED = /^content\/(?:indicators\/[^/]+|units|glossary)\.yaml$/;

/**
 * SHA-256 of what a report says: its own files without `release.yaml`, `questions.yaml`, frozen versions and the
 * `status` line of `report.yaml`, and the shared catalogues. Any other change of one letter gives another digest.
 * Line ends do not count.
 */
export const contentDigest = async (files: Files, id: string): Promise<string> => {
  const root = `content/reports/${id}/`;
  const lines: string[] = [];
  for (const [path, text] of [...files].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const own = path.startsWith(root) ? path.slice(root.length) : undefined;
    if (own === undefined ? !SHARED.test(path) : NOT_CONTENT.test(own)) continue;
    const said = own === "report.yaml" ? text.replace(/^status:.*\r?\n/m, "") : text;
    lines.push(`${await sha256(said.replaceAll("\r\n", "\n"))}  ${own ?? path}`);
  }
  return sha256(`${lines.join("\n")}\n`);
};

const sha256 = async (text: string): Promise<string> => {
  const bytes = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
};
