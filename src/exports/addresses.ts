import type { ReportFigure } from "../derive/figure.ts";
import type { Locale } from "../model/locale.ts";
import type { Edition } from "../report/edition.ts";

/** Where the site prints things: whole addresses, host included. The site fills this in. */
export interface Addresses {
  /** Where a figure stands: a printed one at its sentence, a derived one on the page of its indicator. */
  readonly figure: (edition: Edition, figure: ReportFigure, locale: Locale) => string;
  /** The page and anchor at which a figure is printed first. */
  readonly sentence: (edition: Edition, observation: string, locale: Locale) => string;
  /** The page of an indicator; undefined for one that no report says anything about. */
  readonly indicator: (edition: Edition, indicator: string, locale: Locale) => string | undefined;
  readonly report: (edition: Edition, locale: Locale) => string;
  /** The page that offers the files. */
  readonly data: (locale: Locale) => string;
}

/**
 * A figure's anchor on the page of its indicator. It names the report, and so never comes to mean the figure of a later
 * one; an id of HTML begins best with a letter.
 */
export const figureAnchor = ({ report }: Edition, figure: string): string => `${figure}-${report.id}`;

/** Files of all reports together stand in a folder of this name, beside one folder a report. */
export const ALL_REPORTS = "all";

/** The whole address of a data file. `scope` is a report's id or `ALL_REPORTS`. */
export const dataFileUrl = (siteUrl: string, scope: string, name: string): string =>
  new URL(`/data/${scope}/${name}`, siteUrl).href;

/** Files of single indicators stand in a folder of this name: of each, all its figures in all reports. */
export const INDICATOR_FILES = "figures";

/** The JSON Schema of `figures.json`, below /data/. */
export const FIGURES_SCHEMA = "figures.schema.json";

/** The whole address of a file that belongs to no report. */
export const siteFileUrl = (siteUrl: string, name: string): string => new URL(`/data/${name}`, siteUrl).href;
