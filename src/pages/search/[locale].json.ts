import type { APIRoute, GetStaticPaths } from "astro";
import { newestEdition } from "../../site/editions.ts";
import { firstFile } from "../../search/index/first-file.ts";
import { firstData } from "../../site/search-records.ts";

export const prerender = true;

export const getStaticPaths = (async () =>
  (await newestEdition()).site.languages.map((locale) => ({ params: { locale } }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params: { locale = "" } }) =>
  new Response(firstFile(await firstData(locale)), { headers: { "Content-Type": "application/json" } });
