import { expect, test } from "vitest";
import {
  reportBundles,
  listFile,
  isCacheable,
  offlinePages,
} from "../../../scripts/offline/offline-bundle.ts";

const languages = { official: "vi", others: ["en"] };
const words = {
  vi: {
    offline: "ngoai-tuyen",
    search: "tim-kiem",
    data: "du-lieu",
    glossary: "thuat-ngu",
    sideBySide: "song-ngu",
  },
  en: {
    offline: "offline",
    search: "search",
    data: "data",
    glossary: "glossary",
    sideBySide: "side-by-side",
  },
};
const files = [
  "2001-q1/index.html",
  "2001-q1/lua/index.html",
  "2001-q1/song-ngu/lua/index.html",
  "2001-q2/index.html",
  "assets/a.1f2e.css",
  "data/2001-q1/charts/rice.csv",
  "data/2001-q1/figures.csv",
  "data/2001-q1/figures.json",
  "data/2001-q1/programme.en.csv",
  "data/2001-q1/programme.vi.csv",
  "data/2001-q2/figures.csv",
  "en/2001-q1/index.html",
  "en/index.html",
  "en/search/index.html",
  "index.html",
  "search/2001-q1/details/en.json",
  "search/2001-q1/details/vi.json",
  "search/2001-q1/en.json",
  "search/2001-q1/vi.json",
  "search/en.json",
  "search/rest/en.json",
  "search/rest/vi.json",
  "search/vi.json",
  "so-lieu/lua/index.html",
  "tim-kiem/index.html",
];
const reports = reportBundles(["2001-q1", "2001-q3"], files, languages, words, (at) => [`/passages-of${at}`]);

test("of a report its own pages, search, tables and styles are kept, in its language", () => {
  expect(reports.find(({ at }) => at === "/2001-q1/")?.files).toEqual([
    "/2001-q1/",
    "/2001-q1/lua/",
    "/assets/a.1f2e.css",
    "/data/2001-q1/figures.csv",
    "/data/2001-q1/programme.vi.csv",
    "/",
    "/search/2001-q1/details/vi.json",
    "/search/2001-q1/vi.json",
    "/search/rest/vi.json",
    "/search/vi.json",
    "/tim-kiem/",
    "/passages-of/2001-q1/",
  ]);
  expect(reports.find(({ at }) => at === "/en/2001-q1/")?.files).toEqual([
    "/assets/a.1f2e.css",
    "/data/2001-q1/figures.csv",
    "/data/2001-q1/programme.en.csv",
    "/en/2001-q1/",
    "/en/",
    "/en/search/",
    "/search/2001-q1/details/en.json",
    "/search/2001-q1/en.json",
    "/search/en.json",
    "/search/rest/en.json",
    "/passages-of/en/2001-q1/",
  ]);
});

test("a report without pages, such as a draft, has no list", () => {
  expect(reports.map(({ at }) => at)).toEqual(["/2001-q1/", "/en/2001-q1/"]);
  expect(reports.map(listFile)).toEqual(["kept/2001-q1/files.json", "kept/en/2001-q1/files.json"]);
});

test.each([
  ["index.html", true],
  ["data/2001-q1/figures.json", true],
  ["data/2001-q1/charts/rice.csv", false],
  ["data/2001-q1/figures.csv-metadata.json", false],
  ["embed/vi/2001-q1/figure/rice/index.html", false],
  ["cards/2001-q1.png", false],
  ["404.html", false],
  ["en/404/index.html", false],
  ["_headers", false],
  ["sw.js", false],
  ["index.html.br", false],
])("%s: may be kept: %s", (file, kept) => {
  expect(isCacheable(file)).toBe(kept);
});

test("the offline page is of the address's language: the other languages' addresses come first", () => {
  expect(offlinePages(languages, words)).toEqual([
    ["/en/", "/en/offline/"],
    ["/", "/ngoai-tuyen/"],
  ]);
});
