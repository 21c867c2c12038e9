import { getEntry, render } from "astro:content";
import { contentSource } from "./content-source.ts";
import type { Locale } from "../model/locale.ts";

/** Has the publisher written a page in every language of the site? The check refuses one that is written in some. */
export const hasSitePage = (name: string, languages: readonly Locale[]): boolean => {
  const { files } = contentSource().reading();
  return languages.every((locale) => files.has(`content/pages/${name}/${locale}.mdx`));
};

/** A page that the site tells of itself: `content/pages/<name>/<locale>.mdx`. Throws when it is not written in the language. */
export const sitePage = async (name: string, locale: Locale) => {
  const entry = await getEntry("pages", `${name}/${locale}`);
  if (!entry) throw new Error(`content/pages/${name}/${locale}.mdx: không có tệp này / no such file`);
  const { Content } = await render(entry);
  return Content;
};
