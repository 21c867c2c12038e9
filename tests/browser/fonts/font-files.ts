import { createRequire } from "node:module";
import { dirname } from "node:path";

const require = createRequire(import.meta.url);

/** The only letters that the tests see, whatever the machine has: those that the site's own font is made from. */
export const TEST_FAMILY = "Source Sans 3";

const regular = require.resolve("source-sans/TTF/SourceSans3-Regular.ttf");

/** The folder of its files. */
export const fontFolder = dirname(regular);

/** Its files by weight, where the browser cannot be given a folder. */
export const fontFiles = {
  400: regular,
  700: require.resolve("source-sans/TTF/SourceSans3-Bold.ttf"),
} as const;
