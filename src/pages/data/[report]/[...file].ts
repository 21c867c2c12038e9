import type { APIRoute, GetStaticPaths } from "astro";
import { INDICATOR_FILES } from "../../../exports/addresses.ts";
import { bytesOf, MEDIA_TYPES, type DataFile } from "../../../exports/data-file.ts";
import { dataFolders } from "../../../site/data-files.ts";

export const prerender = true;

export const getStaticPaths = (async () => {
  const { folders, indicators } = await dataFolders();
  return [...folders, { id: INDICATOR_FILES, files: indicators }].flatMap(({ id, files }) =>
    files.map((file) => ({ params: { report: id, file: file.name }, props: { file } })),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ file: DataFile }> = ({ props: { file } }) =>
  new Response(bytesOf(file), { headers: { "Content-Type": MEDIA_TYPES[file.format] } });
