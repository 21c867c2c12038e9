import type { AtomEntry, AtomFeed } from "../exports/atom.ts";
import type { CalendarEvent } from "../exports/icalendar.ts";
import { translator } from "../i18n/translator.ts";
import type { CalendarEntry } from "../model/calendar.ts";
import { localized, type Locale } from "../model/locale.ts";
import type { Edition } from "../report/edition.ts";
import { releaseVersion } from "../report/release-version.ts";
import { doubtTexts } from "../wording/caveat-text.ts";
import { momentText } from "../wording/moment-text.ts";
import { announcedName } from "./calendar-view.ts";
import { changesOf } from "./release-log.ts";
import { pathOf } from "./routes.ts";
import { reportName } from "./report-name.ts";

/** Each change of an announced date. When a date was first announced is not recorded: the calendar itself says it. */
const announcements = (entry: CalendarEntry, locale: Locale, page: string): AtomEntry[] => {
  const t = translator(locale);
  const report = announcedName(entry.report, locale);
  const at = (suffix: string) => `${page}#calendar-${entry.report}${suffix}`;
  return (entry.moved ?? []).map((step, index): AtomEntry => {
    const next = entry.moved?.[index + 1]?.from ?? entry.planned;
    return {
      id: at(`-moved-${index + 1}`),
      title: t("releases:feed.moved", { report, moment: momentText(next, locale) }),
      href: at(""),
      updated: step.announced,
      paragraphs: [localized(step.reason, locale)],
    };
  });
};

/** The publication of each version of a report, with what it corrected. */
const versions = (edition: Edition, locale: Locale, whole: (path: string) => string): AtomEntry[] => {
  const t = translator(locale);
  const report = reportName(edition, locale);
  const address = whole(pathOf({ kind: "report", edition }, locale, edition.official));
  const first = edition.supersededVersions?.()[0] ?? edition;
  const { number, date, published } = releaseVersion(first);
  return [
    {
      id: `${address}#v${number}`,
      title: t("releases:feed.published", { report, number }),
      href: address,
      updated: published ?? date,
      paragraphs: [localized(edition.report.title, locale)],
    },
    ...changesOf(edition, locale).map((change): AtomEntry => {
      const none = t("releases:correction.none");
      const lines = [...change.figures, ...change.derived].map(({ id, name, was, now }) => {
        const one = edition.observations.get(id);
        const said = t("releases:feed.change", { name, was: was ?? none, now: now ?? none });
        return [said, ...(one ? doubtTexts(edition, one, locale) : [])].join(" ");
      });
      const count = change.passages.length;
      return {
        id: `${address}#v${change.number}`,
        title: t("releases:feed.corrected", { report, number: change.number }),
        href: whole(change.href),
        updated: change.updated,
        paragraphs: [
          change.reason,
          ...lines,
          count > 0 ? t("releases:correction.passages", { count }) : "",
        ].filter(Boolean),
      };
    }),
  ];
};

/** The feed of releases and corrections in a language. `all` are the reports of the site. */
export const releaseFeed = (
  all: readonly [Edition, ...Edition[]],
  calendar: readonly CalendarEntry[],
  locale: Locale,
): AtomFeed => {
  const [{ site, official }] = all;
  const whole = (path: string): string => new URL(path, site.url).href;
  const path = pathOf({ kind: "releases" }, locale, official);
  return {
    locale,
    title: translator(locale)("releases:feed.title", { site: localized(site.name, locale) }),
    author: localized(site.publisher, locale),
    self: whole(`${path}atom.xml`),
    page: whole(path),
    entries: [
      ...all.flatMap((edition) => versions(edition, locale, whole)),
      ...calendar.flatMap((entry) => announcements(entry, locale, whole(path))),
    ],
  };
};

const STATUS = {
  planned: "TENTATIVE",
  confirmed: "CONFIRMED",
  published: "CONFIRMED",
  cancelled: "CANCELLED",
} as const satisfies Record<CalendarEntry["state"], CalendarEvent["status"]>;

/** Announced releases, and the day of issue of each report that was published without an announcement. */
export const releaseEvents = (
  all: readonly [Edition, ...Edition[]],
  calendar: readonly CalendarEntry[],
  locale: Locale,
): readonly CalendarEvent[] => {
  const t = translator(locale);
  const [{ site, official }] = all;
  const host = new URL(site.url).host;
  const whole = (path: string): string => new URL(path, site.url).href;
  const page = whole(pathOf({ kind: "releases" }, locale, official));
  const announced = calendar.map((entry): CalendarEvent => {
    const moved = entry.moved ?? [];
    const reasons = [...moved.map(({ reason }) => reason), ...(entry.reason ? [entry.reason] : [])];
    return {
      uid: `release-${entry.report}@${host}`,
      stamp: moved.at(-1)?.announced ?? entry.planned,
      start: entry.planned,
      summary: t("releases:feed.event", { report: announcedName(entry.report, locale) }),
      description: reasons.map((reason) => localized(reason, locale)).join("\n"),
      address: page,
      status: STATUS[entry.state],
      sequence: moved.length + (entry.state === "cancelled" ? 1 : 0),
    };
  });
  const issued = all
    .filter(({ report }) => !calendar.some((entry) => entry.report === report.id))
    .map((edition): CalendarEvent => ({
      uid: `issued-${edition.report.id}@${host}`,
      stamp: edition.report.date,
      start: edition.report.date,
      summary: t("releases:feed.issued", { report: reportName(edition, locale) }),
      description: localized(edition.report.title, locale),
      address: whole(pathOf({ kind: "report", edition }, locale, official)),
      status: "CONFIRMED",
      sequence: 0,
    }));
  return [...issued, ...announced];
};
