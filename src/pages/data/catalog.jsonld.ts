import type { APIRoute } from "astro";
import { ALL_REPORTS } from "../../exports/addresses.ts";
import { catalog } from "../../exports/catalog.ts";
import { dataFolders } from "../../site/data-files.ts";

export const prerender = true;

export const GET: APIRoute = async () => {
  const { addresses, folders } = await dataFolders();
  const reports = folders.filter(({ id }) => id !== ALL_REPORTS);
  return new Response(`${JSON.stringify(catalog(reports, addresses), undefined, 1)}\n`);
};
