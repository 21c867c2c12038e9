import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { contentFileOf } from "../content/content-folder.ts";
import { translator } from "../../src/i18n/translator.ts";
import { filesOf } from "../serve/files-of.ts";
import { siteLanguages } from "../serve/site-languages.ts";
import {
  addressOf,
  reportBundles,
  listFile,
  isCacheable,
  offlinePages,
  type AddressWords,
  type ReportBundle,
} from "./offline-bundle.ts";
import { readPassages } from "./passages.ts";
import { workerWith } from "./worker-code.ts";

const root = join(import.meta.dirname, "../..");

/**
 * Writes /sw.js into a built site, the worker's code behind the constants of this version, and beside it the lists of
 * what is kept of each report. The same files give the same worker; any other file of the site gives another version.
 * Throws when the site lacks the pages shown without a network.
 */
export async function writeServiceWorker(folder: string): Promise<void> {
  const languages = siteLanguages();
  const words = Object.fromEntries(
    [languages.official, ...languages.others].map((locale) => [locale, wordsOf(locale)]),
  );
  const before = (await filesOf(folder)).filter((file) => !file.startsWith("kept/"));
  const passages = await readPassages(folder, before);
  const reports = reportBundles(await reportIds(), before, languages, words, passages);
  await Promise.all(reports.map((report) => writeList(folder, report)));

  const files = [...before, ...reports.map(listFile)].filter(isCacheable);
  const marks: string[] = [];
  for (const file of files) marks.push(await markOf(folder, file));
  const pages = offlinePages(languages, words);
  const lists = {
    MARKS: marks.sort().join(""),
    CORE: await withLoaded(
      folder,
      pages.map(([, page]) => page),
    ),
    REPORTS: reports.map(({ at }) => at),
    OFFLINE_PAGES: pages,
  };
  await writeFile(join(folder, "sw.js"), await workerWith(lists));
}

async function writeList(folder: string, report: ReportBundle): Promise<void> {
  const file = join(folder, listFile(report));
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, `${JSON.stringify(report.files)}\n`);
}

/** The first 6 bytes, in base 64, of the SHA-256 of a file's address, a line feed and its bytes. */
async function markOf(folder: string, file: string): Promise<string> {
  const hash = createHash("sha256")
    .update(`${addressOf(file)}\n`)
    .update(await readFile(join(folder, file)));
  return hash.digest().subarray(0, 6).toString("base64");
}

/** Pages with the styles, scripts and pictures of this site that they load. */
async function withLoaded(folder: string, pages: readonly string[]): Promise<readonly string[]> {
  const loaded = await Promise.all(
    pages.map(async (page) => {
      const html = await readFile(join(folder, page, "index.html"), "utf8");
      return [
        ...html.matchAll(/<(?:link rel="(?:stylesheet|icon)"|script)[^>]* (?:href|src)="(\/[^"]+)"/g),
      ].map(([, at = ""]) => at);
    }),
  );
  return [...new Set([...loaded.flat(), ...pages])];
}

function wordsOf(locale: string): AddressWords[string] {
  const t = translator(locale);
  return {
    offline: t("path.offline"),
    sideBySide: t("path.side-by-side"),
    search: t("path.search"),
    data: t("path.data"),
    glossary: t("path.glossary"),
  };
}

async function reportIds(): Promise<readonly string[]> {
  const entries = await readdir(contentFileOf(root, "content/reports"), { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}
