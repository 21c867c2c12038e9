import { observationName, timeText } from "../wording/observation-text.ts";
import { translator } from "../i18n/translator.ts";
import type { Locale } from "../model/locale.ts";
import type { Observation } from "../model/observation.ts";
import type { Edition } from "../report/edition.ts";
import { sectionTitle } from "../report/section-title.ts";

/** The name of a figure as a link that no other figure of its report has: an earlier time and a repetition say so. */
export const figureName = (edition: Edition, one: Observation, locale: Locale): string => {
  const name = observationName(edition, one, locale);
  const isNow = one.referencePeriod === edition.report.referencePeriod;
  const timed = isNow || one.kind === "change" ? name : `${name}, ${timeText(one, locale)}`;
  if (!one.sameAs) return timed;
  return translator(locale)("figure.again", {
    name: timed,
    section: sectionTitle(edition, one.section, locale),
  });
};
