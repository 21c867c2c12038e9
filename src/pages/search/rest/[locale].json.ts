import type { APIRoute, GetStaticPaths } from "astro";
import { newestEdition } from "../../../site/editions.ts";
import { catalogueParts } from "../../../site/search-records.ts";

export const prerender = true;

export const getStaticPaths = (async () =>
  (await newestEdition()).site.languages.map((locale) => ({ params: { locale } }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params: { locale = "" } }) =>
  Response.json((await catalogueParts(locale)).rest);
