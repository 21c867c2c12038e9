import type { Localized } from "../model/locale.ts";
import { escapeMarkup } from "./markup.ts";

export interface SitemapPage {
  /** The page's whole address, and that of the same page in each language. */
  readonly address: string;
  readonly alternates: Localized;
  /** The day of what it shows, where it is of one report. */
  readonly modified?: string | undefined;
}

/** The most that one sitemap may list. */
export const PAGES_A_SITEMAP = 50_000;

/**
 * A sitemap by sitemaps.org. The languages of a page stand with it, since their addresses differ in every part;
 * dates come from the content, so that equal content gives equal bytes.
 */
export const sitemap = (pages: readonly SitemapPage[]): string => {
  const lines = pages.map(({ address, alternates, modified }) => {
    const others = Object.entries(alternates).map(
      ([locale, href]) => `<xhtml:link rel="alternate" hreflang="${locale}" href="${escapeMarkup(href)}"/>`,
    );
    const day = modified === undefined ? "" : `<lastmod>${modified}</lastmod>`;
    return `<url><loc>${escapeMarkup(address)}</loc>${day}${others.join("")}</url>`;
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...lines,
    "</urlset>\n",
  ].join("\n");
};

/** The list of a site's sitemaps. */
export const sitemapIndex = (addresses: readonly string[]): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...addresses.map((address) => `<sitemap><loc>${escapeMarkup(address)}</loc></sitemap>`),
    "</sitemapindex>\n",
  ].join("\n");
