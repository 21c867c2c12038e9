import type { APIRoute } from "astro";
import { ALL_REPORTS } from "../../exports/addresses.ts";
import { catalog } from "../../exports/catalog.ts";
import { allReportsWords, datasetWords } from "../../exports/dataset.ts";
import { jsonText } from "../../exports/json-text.ts";
import { dataFolders } from "../../site/data-files.ts";

export const prerender = true;

export const GET: APIRoute = async () => {
  const { addresses, folders } = await dataFolders();
  const entries = folders.map((folder) => {
    const { id, edition } = folder;
    const isAll = id === ALL_REPORTS;
    const words = isAll ? allReportsWords : datasetWords;
    return {
      ...folder,
      title: (locale: string) => words(edition, locale).title,
      description: (locale: string) => words(edition, locale).description,
      page: (locale: string) => (isAll ? addresses.data(locale) : addresses.report(edition, locale)),
    };
  });
  return new Response(jsonText(catalog(entries, addresses)));
};
