import { slugOf } from "../i18n/slug.ts";
import type { Locale } from "../model/locale.ts";
import type { Indicator } from "./edition.ts";

/** The end of the address of an indicator's page: the stored one, else what follows from its name. */
export const indicatorSlug = (
  { id, name, slug }: Pick<Indicator, "id" | "name" | "slug">,
  locale: Locale,
): string => slug?.[locale] ?? slugOf(name[locale] ?? id);
