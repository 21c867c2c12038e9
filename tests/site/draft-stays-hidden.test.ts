import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { withProjectCopy } from "../../scripts/bench/growth/project-copy.ts";
import { filesOf } from "../../scripts/serve/files-of.ts";
import { SECRETS, SYNONYMS_BEFORE, withSecretDraft } from "../fixtures/secret-draft.ts";
import { twoReports } from "../fixtures/two-reports.ts";
import { buildInto } from "./build-site.ts";

const project = join(import.meta.dirname, "../..");
const published = new Map(
  [...twoReports(), ["content/synonyms.yaml", SYNONYMS_BEFORE] as const].filter(
    ([file]) => !file.startsWith("content/reports/2001-q2/"),
  ),
);

/** A site of this content and the texts of its files, by their paths. */
const built = (content: ReadonlyMap<string, string>): Promise<ReadonlyMap<string, Buffer>> =>
  withProjectCopy(project, async (copy) => {
    for (const name of await readdir(join(copy, "content")))
      await rm(join(copy, "content", name), { recursive: true });
    for (const [file, text] of content) {
      await mkdir(dirname(join(copy, file)), { recursive: true });
      await writeFile(join(copy, file), text);
    }
    const site = join(copy, "dist");
    await buildInto(site, [], copy);
    const files = await filesOf(site);
    return new Map(
      await Promise.all(files.map(async (file) => [file, await readFile(join(site, file))] as const)),
    );
  });

test("before the hour a site holds nothing of a draft: no word, number, name, file or count", async () => {
  const withDraft = await built(withSecretDraft(published));
  for (const [file, bytes] of withDraft)
    for (const secret of SECRETS) {
      expect(file).not.toContain(secret);
      expect(bytes.includes(secret), `${secret} in ${file}`).toBe(false);
    }
  const without = await built(published);
  expect(withDraft.get("manifest.json")?.toString()).toBe(without.get("manifest.json")?.toString());
});
