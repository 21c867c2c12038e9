import type { APIRoute, GetStaticPaths } from "astro";
import type { Locale } from "../../../model/locale.ts";
import type { Edition } from "../../../report/edition.ts";
import { dataFolders } from "../../../site/data-files.ts";
import { editions } from "../../../site/editions.ts";
import { documentName, typstJson } from "../../../site/report-documents.ts";

export const prerender = true;

interface Props extends Record<string, unknown> {
  edition: Edition;
  locale: Locale;
}

/** What `scripts/documents.ts` makes each PDF of; it takes the source away. */
export const getStaticPaths = (async () =>
  (await editions()).flatMap((edition) =>
    edition.report.languages.map((locale) => ({
      params: { report: edition.report.id, name: documentName(locale) },
      props: { edition, locale },
    })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = async ({ props: { edition, locale } }) =>
  new Response(typstJson(edition, locale, (await dataFolders()).addresses));
