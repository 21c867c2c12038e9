import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { filesOf } from "../../scripts/serve/files-of.ts";
import { SECRETS, SYNONYMS_BEFORE, withSecretDraft } from "../fixtures/secret-draft.ts";
import { twoReports } from "../fixtures/two-reports.ts";
import { withSiteOf } from "./site-of.ts";

const published = new Map(
  [...twoReports(), ["content/synonyms.yaml", SYNONYMS_BEFORE] as const].filter(
    ([file]) => !file.startsWith("content/reports/2001-q2/"),
  ),
);

/** A site of this content and the texts of its files, by their paths. */
const built = (content: ReadonlyMap<string, string>): Promise<ReadonlyMap<string, Buffer>> =>
  withSiteOf(
    content,
    async (site) => {
      const files = await filesOf(site);
      return new Map(
        await Promise.all(files.map(async (file) => [file, await readFile(join(site, file))] as const)),
      );
    },
    { hasCards: true },
  );

test("two builds give the same bytes, with a draft and without: no word, number, name, file or count of it", async () => {
  const withDraft = await built(withSecretDraft(published));
  for (const [file, bytes] of withDraft)
    for (const secret of SECRETS) {
      expect(file).not.toContain(secret);
      expect(bytes.includes(secret), `${secret} in ${file}`).toBe(false);
    }
  const without = await built(published);
  expect(withDraft.get("manifest.json")?.toString()).toBe(without.get("manifest.json")?.toString());
});
