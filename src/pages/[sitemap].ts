import type { APIRoute, GetStaticPaths } from "astro";
import { contentSource } from "../site/content-source.ts";
import { newestEdition } from "../site/editions.ts";
import { routes } from "../site/routes.ts";
import { sitemapFiles } from "../site/sitemap-files.ts";

export const prerender = true;

/** What search engines read first: `sitemap.xml` with its parts, and `robots.txt`. */
export const getStaticPaths = (async () => {
  const { site } = await newestEdition();
  const files = sitemapFiles(await routes(), site.url, contentSource().previewUntil !== undefined);
  return [...files].map(([name, text]) => ({ params: { sitemap: name }, props: { text } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: string }> = ({ props: { text }, params: { sitemap = "" } }) =>
  new Response(text, {
    headers: { "Content-Type": sitemap.endsWith(".txt") ? "text/plain; charset=utf-8" : "application/xml" },
  });
