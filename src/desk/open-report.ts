import type { Locale } from "../model/locale.ts";
import type { ContentReading, ReportReading } from "../checks/read-content.ts";
import { contentSource } from "../site/content-source.ts";
import { checkedReading } from "./checked-reading.ts";
import { askedLocale, type Asking } from "./messages/asked-locale.ts";
import { deskTranslator, type DeskLocale, type Translate } from "./messages/translator.ts";
import { releaseOf, reportName, stateName } from "./report-names.ts";
import { questionsLeft, stepsLeft, type StepsLeft } from "./steps-left.ts";

/** What every page of a report's steps begins with. */
export interface OpenReport {
  readonly locale: DeskLocale;
  readonly t: Translate;
  /** The language of the official text; of another report of the publisher where this one cannot be put together. */
  readonly official: Locale;
  readonly reading: ContentReading;
  readonly own: ReportReading;
  readonly id: string;
  /** "Báo cáo 6 tháng đầu năm 2021", and its state in words. */
  readonly name: string;
  readonly state: string;
  /** Is it public, or was it before its correction began? */
  readonly wasPublic: boolean;
  /** Things left to do in each step; `areFresh`: the rules were applied to the present content. */
  readonly left: StepsLeft;
  readonly areFresh: boolean;
  /** What the rules said last of the report; undefined where they were never applied to it. */
  readonly judged: ReportReading | undefined;
}

interface ReportAddress extends Asking {
  readonly params: Readonly<Record<string, string | undefined>>;
}

/**
 * The report that the address of a page names; undefined where there is none. With `checks`, the rules are applied to the
 * present content first; without, the page is there at once and counts what they said last, until it asks again.
 */
export const openReport = async (
  address: ReportAddress,
  { checks = false } = {},
): Promise<OpenReport | undefined> => {
  const locale = askedLocale(address);
  const t = deskTranslator(locale);
  const reading = checks ? await checkedReading() : contentSource().reading();
  const own = reading.reports.find(({ id }) => id === address.params["report"]);
  if (!own) return undefined;
  const { id } = own;
  const head = { id, name: reportName(id, locale, t), state: stateName(own, reading, t) };
  const last = contentSource().lastChecked();
  const judged = own.isChecked ? own : last?.reports.find((one) => one.id === id);
  const left = {
    ...(judged?.isChecked ? stepsLeft(judged === own ? reading : (last ?? reading), judged) : {}),
    ...questionsLeft(reading, id),
  };
  const wasPublic = own.status === "published" || Boolean(releaseOf(reading, id)?.versions?.length);
  const official = [own, ...reading.reports].find(({ edition }) => edition)?.edition?.official ?? locale;
  return { locale, t, official, reading, own, wasPublic, ...head, left, areFresh: own.isChecked, judged };
};
