import { registerHooks } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { workFolder } from "../content/content-folder.ts";

/** The module of Astro that decides where a server keeps what it read of the content, and the words that do. */
const SETTINGS = "/astro/dist/core/config/settings.js";
const SHARED = 'new URL(".astro/", config.root)';

/** Where the desk, or a build, of the content of `root` keeps what Astro reads of it: beside the content. */
export const astroFolder = (root: string, of: "desk" | "build"): string =>
  `${pathToFileURL(join(workFolder(root), of === "desk" ? "astro" : "astro-build")).href}/`;

/** `source` of Astro's settings with another folder. Throws where Astro decides otherwise than this knows. */
export const withAstroFolder = (source: string, folder: string): string => {
  if (!source.includes(SHARED))
    throw new Error(`${SETTINGS} does not say ${SHARED}: see ${import.meta.filename}`);
  return source.replace(SHARED, `new URL(${JSON.stringify(folder)}, config.root)`);
};

/**
 * Gives the desk, or a build, a folder of its own for what Astro reads of the content, which has no option for it: two
 * over different content would show each other's reports. To be called before Astro is imported.
 */
export const useOwnAstroFolder = (root: string, of: "desk" | "build"): void => {
  registerHooks({
    load: (url, context, next) => {
      const loaded = next(url, context);
      if (!url.endsWith(SETTINGS) || loaded.source === undefined) return loaded;
      const source =
        typeof loaded.source === "string" ? loaded.source : new TextDecoder().decode(loaded.source);
      return { ...loaded, source: withAstroFolder(source, astroFolder(root, of)) };
    },
  });
};
