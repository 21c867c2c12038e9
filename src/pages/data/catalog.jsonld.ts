import type { APIRoute } from "astro";
import { ALL_REPORTS } from "../../exports/addresses.ts";
import { catalog } from "../../exports/catalog.ts";
import { addressesOf, dataFolders } from "../../site/data-files.ts";

export const prerender = true;

export const GET: APIRoute = async () => {
  const folders = await dataFolders();
  const newest = folders.at(-1)?.edition;
  if (!newest) return new Response("{}\n");
  const reports = folders.filter(({ id }) => id !== ALL_REPORTS);
  return new Response(`${JSON.stringify(catalog(reports, addressesOf(newest)), undefined, 1)}\n`);
};
