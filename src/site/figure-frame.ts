import { translator } from "../i18n/translator.ts";
import { localized, type Locale } from "../model/locale.ts";
import type { Observation } from "../model/observation.ts";
import type { Edition } from "../report/edition.ts";
import { caveatTexts } from "../wording/caveat-text.ts";
import { comparisonText, observationName, timeText, valueText } from "../wording/observation-text.ts";
import { versionText } from "../wording/version-change-text.ts";
import { reportName } from "./report-name.ts";

/** A figure as a frame on another site shows it, where nothing else says what must be said of it. */
export interface FigureFrame {
  readonly name: string;
  readonly value: string;
  /** Its time, and what it is measured against. */
  readonly details: string;
  /** A sentence each. */
  readonly caveats: readonly string[];
  readonly title: string;
  readonly source: string;
}

/** What the embeddable page of a figure says. */
export const figureFrame = (edition: Edition, one: Observation, locale: Locale): FigureFrame => {
  const t = translator(locale);
  const name = observationName(edition, one, locale);
  const against = one.kind === "change" ? "" : comparisonText(edition, one, locale);
  const titled = [name, timeText(one, locale), reportName(edition, locale)].join(", ");
  const { issuer, number } = edition.report;
  const source = [localized(issuer, locale), number, versionText(edition, locale)].join(", ");
  return {
    name,
    value: valueText(edition, one, locale),
    details: [timeText(one, locale), against].filter(Boolean).join(", "),
    caveats: caveatTexts(edition, one, locale),
    title: t("data:embed.figure", { name: titled }),
    source: t("data:embed.source", { source }),
  };
};
