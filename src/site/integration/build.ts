import type { AstroIntegration } from "astro";
import { createHash } from "node:crypto";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { drawEarly, type EndEarly } from "../../../scripts/cards/early-pictures.ts";
import { lockBuild, unlockBuild } from "../../../scripts/build/build-lock.ts";
import { publish } from "../../../scripts/build/publish.ts";
import { astroFolder } from "../../../scripts/desk/own-astro-folder.ts";
import { writeLicences } from "../../../scripts/licences.ts";
import { makeDocuments } from "../../../scripts/documents.ts";
import { writeServiceWorker } from "../../../scripts/offline/service-worker.ts";
import { indexPassages } from "../../../scripts/search-index.ts";
import { writeManifest } from "../../../scripts/release/manifest.ts";
import { compressFolder } from "../../../scripts/serve/compress.ts";
import { writeHeaderFile } from "../../../scripts/serve/header-file.ts";
import { narrowPolicies } from "../../../scripts/serve/narrow-policy.ts";
import { preloadSearch } from "../../../scripts/serve/preload-search.ts";
import { writeRedirectFile } from "../../../scripts/serve/redirect-file.ts";
import { drawPictures } from "../../../scripts/social-cards.ts";
import { duration, runSteps, type Progress, type Step } from "../../../scripts/steps.ts";
import { leaveIssues } from "../../../scripts/verify/found-issues.ts";
import { formatIssues } from "../../../scripts/verify/issue.ts";
import { weightTable } from "../../../scripts/verify/weight.ts";
import { verifySite } from "../../../scripts/verify.ts";
import { blockingIssues } from "../../checks/read-content.ts";
import { inEditorsLanguages } from "../../i18n/phrases.ts";
import { printIssue } from "../../i18n/worded-issue.ts";
import { phrase } from "../../model/phrase.ts";
import { notesPackages } from "./bundled-packages.ts";
import type { Content } from "./content.ts";

/** Where a site is made before it is published to `target`. */
export const stagingOf = (root: string, target: string): string =>
  join(
    root,
    "node_modules/.cache/baocao/staging",
    createHash("sha256").update(target).digest("hex").slice(0, 16),
  );

/**
 * The configuration of a build that publishes to `target` only a complete and verified site: the content is checked,
 * pages are made in a staging folder, and what is made of pages is added there. After a failure `target` is as it was.
 * `--precompress` on the command line puts compressed copies beside the files; BAOCAO_SKIP=cards leaves out the social
 * cards, to which no page links: for a build of a test. BAOCAO_PREVIEW_UNTIL, the hour of a draft that may have none
 * yet, makes it a trial of that draft's pages, of which nothing is published and nothing stays.
 */
export const siteBuild = (root: string, target: string, content: Content) => {
  const staging = stagingOf(root, target);
  const bundled = new Set<string>();
  const steps = stepsAfterPages(root, staging, target, bundled);
  const total = steps.length + 2;
  let start = 0;
  let endEarly: EndEarly = () => Promise.resolve();
  const integration: AstroIntegration = {
    name: "baocao-build",
    hooks: {
      "astro:build:start": async () => {
        await reported(() => {
          lockBuild(staging, target);
          return rm(staging, { recursive: true, force: true });
        });
        const run = async () => {
          const checked = (await content.check()) ?? content.reading();
          const issues = isPageCheck() ? [] : blockingIssues(checked);
          if (issues.length > 0) throw new Error(issues.map(printIssue).join("\n\n"));
          if (checked.reports.length === 0)
            throw new Error(
              Object.values(inEditorsLanguages(phrase("commands:build.nothing-published"))).join("\n"),
            );
        };
        await reported(() => runSteps([{ name: "kiểm tra nội dung / check content", run }], { total }));
        start = performance.now();
        endEarly = drawEarly({ hasCards });
      },
      "astro:build:done": async () => {
        const made = `[2/${total}] dựng trang / build pages`;
        console.log(`✓ ${made} (${duration(performance.now() - start)})`);
        await endEarly();
        try {
          await reported(() => runSteps(steps, { before: 2, total }));
        } finally {
          if (isPageCheck()) await rm(staging, { recursive: true, force: true });
        }
        unlockBuild(staging);
      },
    },
  };
  return {
    outDir: pathToFileURL(`${staging}/`),
    ...(process.env["CONTENT"] === undefined ? {} : { cacheDir: new URL(astroFolder(root, "build")) }),
    integrations: [integration],
    vite: { plugins: [notesPackages(bundled)] },
  };
};

/**
 * Prints what people are to read of a failure: its message, no stack trace. Astro is only told that the build stopped: to
 * a message with one of the words "document" and "window" it would add a hint on programs in browsers.
 */
const reported = async (run: () => Promise<void>): Promise<void> => {
  try {
    await run();
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    const words = Object.values(inEditorsLanguages(phrase("commands:build.stopped")));
    throw Object.assign(new Error(words.join(" / ")), { stack: "" });
  }
};

const hasCards = process.env["BAOCAO_SKIP"] !== "cards";

/** A build that only tries the pages of a draft, with the problems that its text still has: it publishes nothing. */
const isPageCheck = (): boolean => process.env["BAOCAO_PREVIEW_UNTIL"] !== undefined;

const stepsAfterPages = (
  root: string,
  staging: string,
  target: string,
  bundled: ReadonlySet<string>,
): readonly Step[] => {
  const optional = (isWanted: boolean, step: Step): readonly Step[] => (isWanted ? [step] : []);
  return [
    {
      name: "lập chỉ mục tìm kiếm / index passages",
      run: async (progress) => {
        await indexPassages(staging, progress);
      },
    },
    {
      name: "vẽ ảnh chia sẻ và biểu đồ / draw pictures of cards and charts",
      run: async (progress) => {
        await drawPictures(staging, { progress, hasCards });
      },
    },
    {
      name: "dựng PDF / make documents",
      run: async (progress) => {
        await makeDocuments(staging, progress);
      },
    },
    {
      name: "ghi sw.js, _headers, manifest.json / write sw.js, _headers, manifest.json",
      run: async () => {
        await writeLicences(root, staging, bundled);
        await writeForHosts(staging);
      },
    },
    {
      name: "kiểm tra trang / verify pages",
      run: (progress) => verify(staging, progress),
    },
    ...optional(process.argv.includes("--precompress"), {
      name: "nén tệp / compress files",
      run: (progress) => compressFolder(staging, progress),
    }),
    ...optional(!isPageCheck(), {
      name: "đưa vào dist / publish to dist",
      run: () => publishTo(staging, target),
    }),
  ];
};

/** A target that cannot be written is named, with what the system says. */
const publishTo = async (staging: string, target: string): Promise<void> => {
  try {
    await publish(staging, target);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    throw new Error(
      `không ghi được trang vào ${target}, trang cũ vẫn dùng được / cannot write the site to ${target}, the old one still serves\n  ${message}`,
      { cause: error },
    );
  }
};

/** After all other files are there: the service worker, the headers and the manifest name what the site holds. */
const writeForHosts = async (staging: string): Promise<void> => {
  await narrowPolicies(staging);
  await preloadSearch(staging);
  await writeServiceWorker(staging);
  await writeRedirectFile(staging);
  await writeHeaderFile(staging);
  await writeManifest(staging);
};

const verify = async (staging: string, progress: Progress): Promise<void> => {
  const { issues, weights } = await verifySite(staging, progress);
  if (issues.length > 0) {
    await leaveIssues(issues);
    throw new Error(formatIssues(issues));
  }
  console.log(`\n${weightTable(weights)}`);
};
