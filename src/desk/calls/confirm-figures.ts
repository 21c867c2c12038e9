import { z } from "astro/zod";
import { markedReadings } from "../../../scripts/content/marked-readings.ts";
import { contentSource } from "../../site/content-source.ts";
import { save } from "../save.ts";
import { changedFiles } from "../store/changed-files.ts";
import { call } from "./call.ts";
import { editionOf } from "../edition-of.ts";

const input = z.strictObject({
  key: z.string().min(1),
  report: z.string().min(1),
  section: z.string().min(1),
});

/** Writes that a person has confirmed what the figures of one section are, as `npm run confirm-figures` does. */
export const confirmFigures = call(input, async ({ key, report, section }, desk) => {
  const { files, reports, parsed } = contentSource().reading();
  const edition = editionOf({ reports }, report);
  if (!edition) return { saved: false, refused: [] };
  const marked = markedReadings(files, edition, (one) => one === section, parsed);
  const changes = changedFiles(files, new Map([...files, ...marked]));
  return save(desk, { key, label: `confirm figures ${report} ${section}`, changes });
});
