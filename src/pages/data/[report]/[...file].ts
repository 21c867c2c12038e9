import type { APIRoute, GetStaticPaths } from "astro";
import { INDICATOR_FILES } from "../../../exports/addresses.ts";
import { bytesOf, MEDIA_TYPES, type DataFile } from "../../../exports/data-file.ts";
import { dataFolders } from "../../../site/data-files.ts";
import { tellDrawing } from "../../../site/made-drawings.ts";

export const prerender = true;

/** The files of a superseded version stand in a folder below those of its report. */
export const getStaticPaths = (async () => {
  const { folders, superseded, indicators } = await dataFolders();
  return [...folders, ...superseded, { id: INDICATOR_FILES, files: indicators }].flatMap(({ id, files }) => {
    const [report, ...version] = id.split("/");
    return files.map((file) => ({
      params: { report, file: [...version, file.name].join("/") },
      props: { file },
    }));
  });
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ file: DataFile }> = ({ props: { file } }) => {
  const bytes = bytesOf(file);
  if (file.format === "svg") tellDrawing({ drawing: new TextDecoder().decode(bytes), stays: true });
  return new Response(bytes, { headers: { "Content-Type": MEDIA_TYPES[file.format] } });
};
