import type { APIRoute, GetStaticPaths } from "astro";
import type { Edition } from "../../../../report/edition.ts";
import { editions } from "../../../../site/editions.ts";
import { reportData } from "../../../../site/search-records.ts";

export const prerender = true;

export const getStaticPaths = (async () =>
  (await editions()).flatMap((edition) =>
    edition.site.languages.map((locale) => ({
      params: { report: edition.report.id, locale },
      props: { edition },
    })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<{ edition: Edition }> = async ({ params: { locale = "" }, props: { edition } }) =>
  Response.json((await reportData(edition, locale)).details);
