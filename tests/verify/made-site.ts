import { createHash } from "node:crypto";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import {
  pageFiles,
  readBuiltSite,
  readPage,
  type BuiltSite,
  type Gate,
} from "../../scripts/verify/built-site.ts";
import type { SiteIssue } from "../../scripts/verify/issue.ts";

export const strictPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'self'";

/** A page that keeps every promise, with `head` and `body` added. */
export function page(body: string, { head = "", lang = "vi", policy = strictPolicy } = {}): string {
  return `<!DOCTYPE html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Báo cáo</title>
${head}
</head>
<body>
<main>
<h1>Báo cáo</h1>
${body}
</main>
</body>
</html>
`;
}

export function hashOf(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}

/** A folder with these files, gone when the test is over. */
export async function madeFolder(files: Readonly<Record<string, string | Buffer>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "site-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  for (const [file, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), content);
  }
  return folder;
}

export async function madeSite(files: Readonly<Record<string, string | Buffer>>): Promise<BuiltSite> {
  return readBuiltSite(await madeFolder(files));
}

/** A site of one page with this in its body. */
export function onePage(body: string, options?: Parameters<typeof page>[1]): Promise<BuiltSite> {
  return madeSite({ "index.html": page(body, options) });
}

/** What one gate keeps of each page. */
export async function seenBy<Seen>({ collect }: Gate<Seen>, site: BuiltSite): Promise<readonly Seen[]> {
  const seen: Seen[] = [];
  for (const file of pageFiles(site)) seen.push(await collect(await readPage(site, file), site));
  return seen;
}

/** What one gate says of a site. */
export async function issuesOf<Seen>(gate: Gate<Seen>, site: BuiltSite): Promise<readonly SiteIssue[]> {
  return gate.evaluate(await seenBy(gate, site), site);
}
