import { z } from "astro/zod";
import { chart } from "../../model/chart.ts";
import { contentSource } from "../../site/content-source.ts";
import { DESK_LOCALES, deskTranslator } from "../messages/translator.ts";
import { chartClaims } from "../summary/chart-claims.ts";
import { drawnChart } from "../summary/chart-cards.ts";
import { call } from "./call.ts";
import { editionOf } from "../edition-of.ts";

const input = z.strictObject({ report: z.string().min(1), locale: z.enum(DESK_LOCALES), chart });

/** Draws a chart that is not written yet, and says which simple claims its figures bear out. */
export const draw = call(input, ({ report, locale, chart: asked }) => {
  const edition = editionOf(contentSource().reading(), report);
  const svg = edition && drawnChart(edition, asked, locale);
  const claims =
    edition && svg !== undefined
      ? chartClaims(edition, asked, locale, deskTranslator(locale)).filter(({ state }) => state === "true")
      : [];
  return Promise.resolve({ svg, claims });
});
