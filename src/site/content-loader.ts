import type { Loader } from "astro/loaders";
import type { z } from "astro/zod";
import type { ContentReading } from "../checks/read-content.ts";
import { reportFile } from "../model/report.ts";
import { sectionFrontmatter } from "../model/schema.ts";
import type { Edition, Section } from "../report/edition.ts";
import type { ProseSource, Sourced } from "../report/sources.ts";
import { contentSource } from "./content-source.ts";

type Entry = Sourced & Partial<Pick<ProseSource, "body">>;

/**
 * A content collection from the one reading of the content: nothing is read or parsed again. Ids are paths below
 * content/ without their ending, such as "reports/2021-q1/sections/grdp/vi". A file that the schema refuses is left out:
 * its problems are listed with all others.
 */
const collection = <S extends z.ZodType>(
  schema: S,
  entriesOf: (reading: ContentReading) => readonly Entry[],
): Loader & { schema: S } => ({
  name: "baocao-content",
  schema,
  load: async (context) => {
    const { store } = context;
    const entries = entriesOf(contentSource().reading());
    const ids = new Set<string>();
    for (const { file, data: raw, body = "" } of entries) {
      if (!schema.safeParse(raw).success) continue;
      const id = file.replace(/^content\//, "").replace(/\.[^.]+$/, "");
      ids.add(id);
      const data = await context.parseData({ id, data: raw as Record<string, unknown>, filePath: file });
      store.set({ id, data, body, filePath: file, digest: context.generateDigest({ data, body }) });
    }
    for (const id of store.keys()) if (!ids.has(id)) store.delete(id);
  },
});

const editionsOf = ({ reports }: ContentReading): readonly Edition[] =>
  reports.flatMap(({ edition }) => edition ?? []);

const textsOf = (sections: Iterable<Section>): readonly Entry[] =>
  [...sections].flatMap(({ texts }) => [...texts.values()].map(({ source }) => source));

/** Reports, by their `report.yaml`. */
export const reports = () =>
  collection(reportFile, (reading) => editionsOf(reading).map(({ files }) => files.report));

/** Sections with their typed metrics, one entry for each language. */
export const sections = () =>
  collection(sectionFrontmatter, (reading) =>
    editionsOf(reading).flatMap((edition) =>
      textsOf([...edition.sections.values()].filter(({ annex }) => annex === undefined)),
    ),
  );

/** Entries of annexes that are text. */
export const annexEntries = () =>
  collection(sectionFrontmatter, (reading) =>
    editionsOf(reading).flatMap((edition) =>
      textsOf([...edition.sections.values()].filter(({ annex }) => annex !== undefined)),
    ),
  );

/** Summaries in plain language. */
export const summaries = () =>
  collection(sectionFrontmatter, (reading) =>
    editionsOf(reading).flatMap((edition) => textsOf(edition.summaries.values())),
  );
