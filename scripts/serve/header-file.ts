import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { filesOf } from "./files-of.ts";
import { unitedPolicy } from "./policy.ts";
import { DEFAULT_HEADERS, kinds, OVER_HTTPS, type Headers } from "./rules.ts";

/**
 * The `_headers` file that static hosts share. They join the headers of all blocks that match an address, and browsers
 * obey the strictest of joined policies: so `/*` says only what holds everywhere, and what holds for the rest is said of
 * every top folder and top file by name. `files` are the site's files, relative to its folder, with `/`.
 */
export function headerFile(policy: string, files: readonly string[]): string {
  const all = kinds(policy);
  const claimed = new Set(all.flatMap(({ folders }) => folders));
  const rest = [...new Set(files.map(topPlace))]
    .filter((place) => !claimed.has(place) && !["/_headers", "/_redirects"].includes(place))
    .sort();
  const blocks = all.flatMap(({ folders, headers }) =>
    (folders.length === 0 ? rest : folders).map((place) =>
      block(place.endsWith("/") && place !== "/" ? `${place}*` : place, headers),
    ),
  );
  return `${[block("/*", { ...DEFAULT_HEADERS, ...OVER_HTTPS }), ...blocks].join("\n\n")}\n`;
}

/** `en/figures/index.html` → `/en/`; `404.html` → `/404.html`; `index.html` → `/`. */
function topPlace(file: string): string {
  const slash = file.indexOf("/");
  if (slash >= 0) return `/${file.slice(0, slash)}/`;
  return file === "index.html" ? "/" : `/${file}`;
}

function block(place: string, headers: Headers): string {
  return [place, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join("\n");
}

/** Writes `_headers` into a built site, with the policy that its pages say of themselves. */
export async function writeHeaderFile(folder: string): Promise<void> {
  const files = await filesOf(folder);
  const pages = files.filter((file) => file.endsWith(".html"));
  const heads: string[] = [];
  for (const page of pages) heads.push(await headOf(join(folder, page)));
  await writeFile(join(folder, "_headers"), headerFile(unitedPolicy(heads), files));
}

/** A page up to the end of its head: a large site is not held as a whole. */
async function headOf(page: string): Promise<string> {
  const html = await readFile(page, "utf8");
  return html.slice(0, html.indexOf("</head>") + "</head>".length);
}
