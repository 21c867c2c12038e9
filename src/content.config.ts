import { defineCollection } from "astro:content";
import { annexEntries, reports, sections, summaries } from "./site/content-loader.ts";

export const collections = {
  reports: defineCollection({ loader: reports() }),
  sections: defineCollection({ loader: sections() }),
  summaries: defineCollection({ loader: summaries() }),
  annexEntries: defineCollection({ loader: annexEntries() }),
};
