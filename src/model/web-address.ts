import { z } from "astro/zod";
import { expecting } from "./expectation.ts";

/** The parts of a web address that a site links to: http or https, a host, no name or password of a user. */
const webAddressOf = (text: string): URL | undefined => {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const isPublic = url && /^https?:$/.test(url.protocol) && !url.username && !url.password && url.hostname;
  return isPublic ? url : undefined;
};
/** An address that a site links to. */
export const webAddress = z
  .string()
  .refine((text) => webAddressOf(text) !== undefined, expecting("fields.web-address"));
/** The site stands at the root of its host: its pages begin with "/". */
export const siteAddress = z
  .string()
  .refine(
    (text) => [text, `${text}/`].includes(`${webAddressOf(text)?.origin ?? ""}/`),
    expecting("fields.site-address"),
  );
