import { glob } from "astro/loaders";
import { z } from "astro/zod";
import { defineCollection } from "astro:content";
import { contentSource } from "./site/content-source.ts";
import { annexEntries, reports, sections, summaries } from "./site/content-loader.ts";

/** What the site tells of itself, in each language: rendered by MDX as it is written. */
const pages = defineCollection({
  loader: glob({
    pattern: "*/*.mdx",
    base: new URL("pages/", contentSource().folder),
    generateId: ({ entry }) => entry.replace(/\.mdx$/, ""),
  }),
  schema: z.strictObject({}),
});

export const collections = {
  pages,
  reports: defineCollection({ loader: reports() }),
  sections: defineCollection({ loader: sections() }),
  summaries: defineCollection({ loader: summaries() }),
  annexEntries: defineCollection({ loader: annexEntries() }),
};
