import { z } from "astro/zod";
import { expecting } from "./expectation.ts";
import { isLanguage } from "./languages.ts";

const knownLanguage = z.string().refine(isLanguage, expecting("fields.language"));

/** Languages of a report or a site, each once; the first is the official one. */
export const knownLanguages = z
  .array(knownLanguage)
  .min(1)
  .refine((all) => new Set(all).size === all.length, expecting("fields.languages-once"));
