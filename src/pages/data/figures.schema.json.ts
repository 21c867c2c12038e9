import type { APIRoute } from "astro";
import { figuresSchema } from "../../exports/figures-schema.ts";
import { jsonText } from "../../exports/json-text.ts";
import { newestEdition } from "../../site/editions.ts";

export const prerender = true;

export const GET: APIRoute = async () => {
  const { site, report } = await newestEdition();
  // Programmers of all countries read it: in English where the site has it.
  const locale = report.languages.find((one) => one.startsWith("en")) ?? report.languages[0] ?? "vi";
  return new Response(jsonText(figuresSchema(site.url, report.languages, locale)));
};
