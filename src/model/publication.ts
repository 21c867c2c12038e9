import { z } from "astro/zod";
import { id, localizedText } from "./schema.ts";

/** A publication outside the report that prints figures of it, or figures that limit them. */
export const publication = z.strictObject({
  id,
  title: localizedText,
  publisher: localizedText,
  /** The day of publication, where it is given. */
  date: z.iso.date().optional(),
  /** Where it can be read on the web, for those who check it. */
  address: z.url().optional(),
});
export type Publication = z.infer<typeof publication>;
