import { spawn } from "node:child_process";
import { join } from "node:path";
import { readContent } from "../src/checks/read-content.ts";
import { readContentFiles } from "./content/read-files.ts";
import { buildSite } from "./release/build-site.ts";
import { faultsOfBuild, pageFaultLines } from "./release/page-faults.ts";
import { previewDraft } from "./release/preview-draft.ts";
import { refuse } from "./refuse.ts";
import { phrase } from "../src/model/phrase.ts";
import { commandLine } from "./command-failures.ts";

/**
 * Writes the site with a draft into a folder for a reader under embargo:
 * `npm run preview-draft -- 2021-h1 --to FOLDER --for "Full name" [--organisation "…"]`. Its pages say "not for
 * publication" and until when, and are not to be indexed; who was given it stands in `release.yaml` of the report.
 */
const { values, positionals } = commandLine({
  options: { to: { type: "string" }, for: { type: "string" }, organisation: { type: "string" } },
  words: 1,
});
const [id] = positionals;
const { to: folder, for: name, organisation } = values;
const root = join(import.meta.dirname, "..");

/** The whole build in a process of its own, which prints its steps and its problems. */
const build = (target: string, report: string): Promise<void> =>
  buildSite(root, target, {
    variables: { BAOCAO_PREVIEW: report },
    run: async (cwd, env) => {
      const child = spawn(process.execPath, ["scripts/astro.ts", "build"], { cwd, env, stdio: "inherit" });
      const code = await new Promise<number | null>((ended, failed) =>
        child.on("exit", ended).on("error", failed),
      );
      if (code !== 0) throw new Error(`build: ${code ?? "stopped"}`);
    },
  });

if (id === undefined || positionals.length > 1 || !folder || !name?.trim())
  refuse(phrase("commands:preview-draft.usage"));
else
  try {
    const result = await previewDraft({
      root,
      id,
      folder,
      dist: process.env["BAOCAO_OUT"] ?? join(root, "dist"),
      name: name.trim().normalize("NFC"),
      organisation: organisation?.trim().normalize("NFC"),
      now: new Date(),
      build,
    });
    if ("refusal" in result) refuse(result.refusal);
    else console.log(`${folder}: ${id}, không công bố trước / not for publication before ${result.until}`);
  } catch (error) {
    // Of a failure before the gates, the build has printed why.
    const faults = faultsOfBuild(error, readContent(readContentFiles(root)), id);
    for (const line of pageFaultLines(faults)) console.error(line);
    refuse(phrase("commands:preview-draft.not-written", { id }));
  }
