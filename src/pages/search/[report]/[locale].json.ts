import type { APIRoute, GetStaticPaths } from "astro";
import type { Edition } from "../../../report/edition.ts";
import { packRecords } from "../../../search/index/packed-records.ts";
import { reportData, reportSearchPaths } from "../../../site/search-records.ts";

export const prerender = true;

export const getStaticPaths = reportSearchPaths satisfies GetStaticPaths;

export const GET: APIRoute<{ edition: Edition }> = async ({ params: { locale = "" }, props: { edition } }) =>
  Response.json(packRecords((await reportData(edition, locale)).records));
