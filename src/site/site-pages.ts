import { getEntry, render } from "astro:content";
import type { Locale } from "../model/locale.ts";

/** A page that the site tells of itself: `content/pages/<name>/<locale>.mdx`. Throws when it is not written in the language. */
export const sitePage = async (name: string, locale: Locale) => {
  const entry = await getEntry("pages", `${name}/${locale}`);
  if (!entry) throw new Error(`content/pages/${name}/${locale}.mdx: không có tệp này / no such file`);
  const { Content } = await render(entry);
  return Content;
};
