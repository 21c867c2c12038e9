/**
 * Builds the site: `npm run build`. Content is checked, pages are made, indexed and verified in a folder of their own;
 * only a sound site takes the target's place, so a failure leaves the previous one as it was. The target is dist, or the
 * folder that BAOCAO_OUT names. `-- --precompress` puts compressed copies beside the files, for the settings in
 * `scripts/serve`; static hosts compress by themselves. BAOCAO_SKIP leaves out steps that the pages do not depend on, by
 * name (`cards`, `verify`): for a build that is only compared.
 */
import { build as buildPages } from "astro";
import { createHash } from "node:crypto";
import { rm } from "node:fs/promises";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { checkReport } from "../src/checks/check-files.ts";
import { printIssue } from "../src/model/issue.ts";
import { reportIds } from "../src/report/from-files.ts";
import { publish } from "./build/publish.ts";
import { readContentFiles } from "./content/read-files.ts";
import { writeServiceWorker } from "./offline/service-worker.ts";
import { compressFolder } from "./serve/compress.ts";
import { writeHeaderFile } from "./serve/header-file.ts";
import { narrowPolicies } from "./serve/narrow-policy.ts";
import { drawCards } from "./social-cards.ts";
import { indexPassages } from "./search-index.ts";
import { runSteps, type Progress, type Step } from "./steps.ts";
import { formatIssues } from "./verify/issue.ts";
import { weightTable } from "./verify/weight.ts";
import { verifySite } from "./verify.ts";

const root = join(import.meta.dirname, "..");
const target = resolve(root, process.env["BAOCAO_OUT"] ?? "dist");
const staging = join(
  root,
  "node_modules/.cache/baocao/staging",
  createHash("sha256").update(target).digest("hex").slice(0, 16),
);
const { values: options } = parseArgs({ options: { precompress: { type: "boolean", default: false } } });

/** One report after the other: no more of them are held at once. */
const checkContent = (progress: Progress): Promise<void> => {
  const files = readContentFiles(root);
  const ids = reportIds(files);
  const issues = ids.flatMap((id, index) => {
    progress(index, ids.length);
    return checkReport(files, id).issues;
  });
  return issues.length ? Promise.reject(new Error(issues.map(printIssue).join("\n\n"))) : Promise.resolve();
};

const makePages = async (): Promise<void> => {
  await rm(staging, { recursive: true, force: true });
  await buildPages({ root, outDir: staging, logLevel: "error" });
};

const indexText = async (progress: Progress): Promise<void> => {
  await indexPassages(staging, progress);
};

const drawCardPictures = async (progress: Progress): Promise<void> => {
  await drawCards(staging, progress);
};

/** After all other files are there: the service worker and the headers name what the site holds. */
const writeForHosts = async (): Promise<void> => {
  await narrowPolicies(staging);
  await writeServiceWorker(staging);
  await writeHeaderFile(staging);
};

const compress = (progress: Progress): Promise<void> => compressFolder(staging, progress);

const verify = async (progress: Progress): Promise<void> => {
  const { issues, weights } = await verifySite(staging, progress);
  if (issues.length) throw new Error(formatIssues(issues));
  console.log(`\n${weightTable(weights)}`);
};

const skipped = (process.env["BAOCAO_SKIP"] ?? "").split(",");
const unlessSkipped = (name: string, step: Step): readonly Step[] => (skipped.includes(name) ? [] : [step]);

await runSteps([
  { name: "kiểm tra nội dung / check content", run: checkContent },
  { name: "dựng trang / build pages", run: makePages },
  { name: "lập chỉ mục tìm kiếm / index passages", run: indexText },
  ...unlessSkipped("cards", { name: "vẽ ảnh chia sẻ / draw social cards", run: drawCardPictures }),
  { name: "ghi sw.js và _headers / write sw.js and _headers", run: writeForHosts },
  ...unlessSkipped("verify", { name: "kiểm tra trang / verify pages", run: verify }),
  ...(options.precompress ? [{ name: "nén tệp / compress files", run: compress }] : []),
  { name: "đưa vào dist / publish to dist", run: () => publish(staging, target) },
]);
