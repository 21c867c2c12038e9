import { PAGES_A_SITEMAP, sitemap, sitemapIndex, type SitemapPage } from "../exports/sitemap.ts";
import { releaseVersion } from "../report/release-version.ts";
import type { Route } from "./routes.ts";

/** Pages that search engines are not to list: superseded versions, and what answers for other pages. */
const UNLISTED: readonly Route["kind"][] = ["superseded", "not-found", "offline"];

/**
 * `sitemap.xml`, a list of parts of at most 50,000 pages, and `robots.txt`, which names it. @astrojs/sitemap would pair
 * the languages by the beginning of the address alone, and list the pages that are not to be found. A preview is not listed
 * at all.
 */
export const sitemapFiles = (
  routes: readonly Route[],
  siteUrl: string,
  isPreview = false,
): ReadonlyMap<string, string> => {
  if (isPreview) return new Map([["robots.txt", "User-agent: *\nDisallow: /\n"]]);
  const whole = (path: string): string => new URL(path, siteUrl).href;
  const pages = routes
    .filter(({ kind, path }) => !UNLISTED.includes(kind) && path.endsWith("/"))
    .map((route): SitemapPage => ({
      address: whole(route.path),
      alternates: Object.fromEntries(
        Object.entries(route.alternates).map(([locale, path]) => [locale, whole(path)]),
      ),
      modified: "edition" in route ? releaseVersion(route.edition).date : undefined,
    }));
  const parts: (readonly [string, string])[] = [];
  for (let at = 0; at < pages.length; at += PAGES_A_SITEMAP)
    parts.push([`sitemap-${parts.length + 1}.xml`, sitemap(pages.slice(at, at + PAGES_A_SITEMAP))]);
  return new Map([
    ...parts,
    ["sitemap.xml", sitemapIndex(parts.map(([name]) => whole(`/${name}`)))],
    ["robots.txt", `User-agent: *\nAllow: /\n\nSitemap: ${whole("/sitemap.xml")}\n`],
  ]);
};
