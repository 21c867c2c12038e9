import type { Locale } from "../model/locale.ts";
import { escapeMarkup } from "./markup.ts";

export interface AtomEntry {
  /** A whole address that never comes to mean another entry. */
  readonly id: string;
  readonly title: string;
  readonly href: string;
  /** A day, or a moment with its offset. */
  readonly updated: string;
  /** Plain paragraphs. */
  readonly paragraphs: readonly string[];
}

export interface AtomFeed {
  readonly locale: Locale;
  readonly title: string;
  readonly author: string;
  /** The feed's own whole address, and that of the page it follows. */
  readonly self: string;
  readonly page: string;
  readonly entries: readonly AtomEntry[];
}

/** RFC 3339 to the second, as Atom asks for it. A day begins at midnight UTC. */
const timestamp = (time: string): string =>
  /T\d{2}:\d{2}:/.test(time)
    ? time
    : time.includes("T")
      ? time.replace(/(T\d{2}:\d{2})/, "$1:00")
      : `${time}T00:00:00Z`;

const EARLIEST = "1970-01-01";

/** A feed by RFC 4287, newest entry first. Its times are those of the entries: equal content gives equal bytes. */
export const atom = ({ locale, title, author, self, page, entries }: AtomFeed): string => {
  const newestFirst = entries.toSorted((a, b) => timeOf(b) - timeOf(a));
  const lines = [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${locale}">`,
    `<title>${escapeMarkup(title)}</title>`,
    `<id>${escapeMarkup(self)}</id>`,
    `<link rel="self" type="application/atom+xml" href="${escapeMarkup(self)}"/>`,
    `<link rel="alternate" type="text/html" href="${escapeMarkup(page)}"/>`,
    `<updated>${timestamp(newestFirst[0]?.updated ?? EARLIEST)}</updated>`,
    `<author><name>${escapeMarkup(author)}</name></author>`,
    ...newestFirst.map(entryText),
    "</feed>",
  ];
  return `${lines.join("\n")}\n`;
};

const timeOf = ({ updated }: AtomEntry): number => new Date(timestamp(updated)).getTime();

const entryText = ({ id, title, href, updated, paragraphs }: AtomEntry): string => {
  const html = paragraphs.map((text) => `<p>${escapeMarkup(text)}</p>`).join("");
  return [
    "<entry>",
    `<id>${escapeMarkup(id)}</id>`,
    `<title>${escapeMarkup(title)}</title>`,
    `<link rel="alternate" type="text/html" href="${escapeMarkup(href)}"/>`,
    `<updated>${timestamp(updated)}</updated>`,
    `<content type="html">${escapeMarkup(html)}</content>`,
    "</entry>",
  ].join("\n");
};
