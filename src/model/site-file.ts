import { z } from "astro/zod";
import { expecting } from "./expectation.ts";
import { knownLanguages } from "./known-languages.ts";
import { delivery, publicKeyLine, signer } from "./release.ts";
import { localizedText } from "./schema.ts";
import { siteAddress, webAddress } from "./web-address.ts";

/** The publisher: `content/site.yaml`. Nothing about a province stands in the code. */
export const siteFile = z.strictObject({
  url: siteAddress,
  languages: knownLanguages,
  publisher: localizedText,
  province: localizedText,
  /** The province's code in ISO 3166-2, such as "VN-71"; files in SDMX are written only when it is known. */
  area: z
    .string()
    .regex(/^[A-Z]{2}(?:-[A-Z0-9]{1,3})?$/)
    .optional(),
  name: localizedText,
  /** What is published, above the province's name at the head of every page; the site's name where it is not given. */
  brand: localizedText.optional(),
  /** What the reports are about, in the heading of the home page; the site's name where it is not given. */
  subject: localizedText.optional(),
  tagline: localizedText,
  contact: z.strictObject({
    name: localizedText,
    email: z.email().optional(),
    address: localizedText.optional(),
  }),
  licence: z.strictObject({ name: localizedText, url: webAddress }).optional(),
  /** Who may approve reports; a report needs two of them. */
  signers: z
    .array(signer)
    .refine(
      (all) => new Set(all.map(({ name }) => name)).size === all.length,
      expecting("fields.signers-once"),
    )
    .optional(),
  /** The public key that the manifest of the site is signed with. */
  releaseKey: publicKeyLine.optional(),
  delivery: delivery.optional(),
});
export type SiteFile = z.infer<typeof siteFile>;
