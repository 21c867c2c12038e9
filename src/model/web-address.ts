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
  .refine(
    (text) => webAddressOf(text) !== undefined,
    expecting(
      "địa chỉ web đầy đủ, không có tên hay mật khẩu, như https://example.org",
      "a whole web address without name or password, such as https://example.org",
    ),
  );
/** The site stands at the root of its host: its pages begin with "/". */
export const siteAddress = z
  .string()
  .refine(
    (text) => [text, `${text}/`].includes(`${webAddressOf(text)?.origin ?? ""}/`),
    expecting(
      "giao thức và tên máy chủ, không có đường dẫn, tên hay mật khẩu, như https://example.org",
      "scheme and host without path, name or password, such as https://example.org",
    ),
  );
