import { expect, test } from "vitest";
import { homeRedirect, notFoundPage, type HomeRequest } from "../../../scripts/serve/languages.ts";

const languages = { official: "vi", others: ["en", "fr"] };
const asked = (more: Partial<HomeRequest>) =>
  homeRedirect(languages, {
    acceptLanguage: undefined,
    wanted: null,
    fetchSite: undefined,
    referer: undefined,
    host: "report.example",
    ...more,
  });

test.each([
  ["en", "/en/"],
  ["en-GB,en;q=0.9", "/en/"],
  ["de, FR-fr;q=0.8, en;q=0.5", "/fr/"],
  ["vi;q=0.5, en;q=0.9", "/en/"],
  ["en;q=0.3, de;q=0.9, vi;q=0.8", undefined],
  ["en;q=0.7, fr;q=0.9, vi;q=0.1", "/fr/"],
  ["vi;q=0, en;q=0.1", "/en/"],
  ["en;q=0, fr;q=0.0", undefined],
  ["vi;q=0.01, en ; q=1.0", "/en/"],
  ["en;q=0.05, fr;q=0.1", "/fr/"],
  ["vi;q=0.81, en;q=0.89", undefined],
  ["vi;q=.5, en;q=.6", "/en/"],
  ["vi, en", undefined],
  ["de, vi;q=0.9, en;q=0.8", undefined],
  ["de", undefined],
  ["*", undefined],
  ["eng, vien, x-en", undefined],
  [undefined, undefined],
])("a reader of %s is led to %s", (acceptLanguage, home) => {
  expect(asked({ acceptLanguage })).toBe(home);
});

test("who comes from the site itself or names a language stays", () => {
  const acceptLanguage = "en";
  expect(asked({ acceptLanguage, wanted: "vi" })).toBeUndefined();
  expect(asked({ acceptLanguage, fetchSite: "same-origin" })).toBeUndefined();
  expect(asked({ acceptLanguage, referer: "https://report.example/en/" })).toBeUndefined();
  expect(asked({ acceptLanguage, referer: "https://other.example/" })).toBe("/en/");
  expect(asked({ acceptLanguage, referer: "https://report.example.evil/" })).toBe("/en/");
  expect(asked({ acceptLanguage, fetchSite: "cross-site", wanted: "" })).toBe("/en/");
});

test("the 404 page is of the address's language", () => {
  expect(["/x/", "/en", "/en/x", "/english/", "/fr/"].map((path) => notFoundPage(languages, path))).toEqual([
    "/404.html",
    "/404.html",
    "/en/404/",
    "/404.html",
    "/fr/404/",
  ]);
});
