import { glob, type Loader } from "astro/loaders";
import { z } from "astro/zod";
import { defineCollection } from "astro:content";
import { siteFile } from "./model/report.ts";
import { synonymFile } from "./search/synonyms.ts";
import { glossary, indicatorFile, sectionFrontmatter, units } from "./model/schema.ts";

/**
 * Ids are paths below content/ without their ending, such as "reports/2021-q1/sections/grdp/vi". Texts are read as text:
 * Astro would also compile each as a module, of which no page makes use.
 */
const files = (pattern: string | string[]): Loader => {
  const loader = glob({
    pattern,
    base: "./content",
    generateId: ({ entry }) => entry.replace(/\.[^.]+$/, ""),
  });
  return {
    ...loader,
    load: (context) => {
      const { store } = context;
      const textStore: typeof store = {
        ...store,
        set: (entry) => store.set({ ...entry, deferredRender: false }),
        addModuleImport: () => undefined,
      };
      return loader.load({ ...context, store: textStore });
    },
  };
};

export const collections = {
  sections: defineCollection({ loader: files("reports/*/sections/*/*.mdx"), schema: sectionFrontmatter }),
  summaries: defineCollection({ loader: files("reports/*/summaries/*/*.mdx"), schema: sectionFrontmatter }),
  annexEntries: defineCollection({
    loader: files("reports/*/annexes/*/*/*.mdx"),
    schema: sectionFrontmatter,
  }),
  /** Whole-report files; their own schemas are applied where the report is put together. */
  reportFiles: defineCollection({
    loader: files(["reports/*/*.yaml", "reports/*/annexes/*/*.yaml"]),
    schema: z.looseObject({}),
  }),
  site: defineCollection({ loader: files("site.yaml"), schema: siteFile }),
  units: defineCollection({ loader: files("units.yaml"), schema: units }),
  glossary: defineCollection({ loader: files("glossary.yaml"), schema: glossary }),
  synonyms: defineCollection({ loader: files("synonyms.yaml"), schema: synonymFile }),
  indicators: defineCollection({ loader: files("indicators/*.yaml"), schema: indicatorFile }),
};
