import { z } from "astro/zod";
import { sourceHash } from "./translation-mark.ts";

/**
 * Which translated texts of YAML files a person has read beside the official ones: `translations.yaml`, for the files of
 * a report in its folder, for those that reports share in `content/`. Written by `npm run confirm-translation`.
 */
export const translationsFile = z.strictObject({ read: z.array(sourceHash) });
