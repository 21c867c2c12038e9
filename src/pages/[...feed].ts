import type { APIRoute, GetStaticPaths } from "astro";
import { atom } from "../exports/atom.ts";
import { iCalendar } from "../exports/icalendar.ts";
import type { Locale } from "../model/locale.ts";
import { calendarEntries } from "../site/calendar-view.ts";
import { editions } from "../site/editions.ts";
import { releaseEvents, releaseFeed } from "../site/release-feed.ts";
import { routes } from "../site/routes.ts";

export const prerender = true;

const FORMS = { "atom.xml": "application/atom+xml", "calendar.ics": "text/calendar" } as const;

interface Props {
  locale: Locale;
  form: keyof typeof FORMS;
}

/** Beside the page of releases in each language: its feed and its calendar. */
export const getStaticPaths = (async () =>
  (await routes())
    .filter(({ kind }) => kind === "releases")
    .flatMap(({ path, locale }) =>
      (Object.keys(FORMS) as (keyof typeof FORMS)[]).map((form) => ({
        params: { feed: `${path.slice(1)}${form}` },
        props: { locale, form },
      })),
    )) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = async ({ props: { locale, form } }) => {
  const [first, ...rest] = await editions();
  if (!first) return new Response("");
  const all = [first, ...rest] as const;
  const calendar = calendarEntries();
  const feed = releaseFeed(all, calendar, locale);
  const text = form === "atom.xml" ? atom(feed) : iCalendar(feed.title, releaseEvents(all, calendar, locale));
  return new Response(text, { headers: { "Content-Type": `${FORMS[form]}; charset=utf-8` } });
};
