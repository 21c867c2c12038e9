import type { APIRoute, GetStaticPaths } from "astro";
import type { Edition } from "../../../../../report/edition.ts";
import { packRecords } from "../../../../../search/index/packed-records.ts";
import { topicData, topicSearchPaths } from "../../../../../site/search-records.ts";

export const prerender = true;

export const getStaticPaths = topicSearchPaths satisfies GetStaticPaths;

export const GET: APIRoute<{ edition: Edition }> = async ({
  params: { locale = "", topic = "" },
  props: { edition },
}) => Response.json(packRecords(await topicData(edition, locale, topic)));
