import { z } from "astro/zod";
import { join } from "node:path";
import { contentFileOf } from "../../../scripts/content/content-folder.ts";
import { readContentFiles } from "../../../scripts/content/read-files.ts";
import { buildSite } from "../../../scripts/release/build-site.ts";
import { deliver } from "../../../scripts/release/deliver.ts";
import { openPrivateKey } from "../../../scripts/release/key-pair.ts";
import { ReleaseFailed, releaseReport } from "../../../scripts/release/release-report.ts";
import { ReleaseRunning } from "../../../scripts/release/restorable-change.ts";
import { checklistPhrase } from "../../checks/checklist-phrase.ts";
import { inEditorsLanguages } from "../../i18n/phrases.ts";
import { contentSource } from "../../site/content-source.ts";
import { call } from "./call.ts";

const input = z.strictObject({
  report: z.string().min(1),
  /** The text of the encrypted key file that signs the site, where the site has such a key; kept nowhere. */
  keyFile: z.string(),
  passphrase: z.string(),
});

/**
 * Publishes an approved report whose hour has come, as `npm run release` does. Answers the version, or what is in the
 * way, or the step that failed, `pages` where the gates found something on them; content and site are then as before.
 */
export const release = call(input, async ({ report, keyFile, passphrase }, { root }) => {
  try {
    const result = await releaseReport({
      root,
      id: report,
      now: new Date(),
      dist: process.env["BAOCAO_OUT"] ?? join(root, "dist"),
      releaseKey: () => Promise.resolve(keyFile ? openPrivateKey(keyFile, passphrase) : undefined),
      build: (folder) => buildSite(root, folder),
      deliver: (site, target) => deliver(site, target, root),
    });
    if (!result.released)
      return {
        released: false,
        reasons: result.items
          .filter(({ blocks }) => blocks)
          .map((item) => inEditorsLanguages(checklistPhrase(item))),
      };
    const before = contentSource().reading().files;
    const paths = new Set([...before.keys(), ...readContentFiles(root).keys()]);
    contentSource().update([...paths].map((path) => contentFileOf(root, path)));
    await contentSource().refreshed();
    return { released: true, version: result.version };
  } catch (error) {
    if (error instanceof ReleaseRunning) return { released: false, fault: "running" };
    if (!(error instanceof ReleaseFailed)) throw error;
    const fault = error.faults.length > 0 ? "pages" : error.step;
    return { released: false, fault, faults: error.faults, said: error.message.slice(-2000) };
  }
});
