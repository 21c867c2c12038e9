/** One event of a calendar. */
export interface CalendarEvent {
  /** Never comes to mean another event. */
  readonly uid: string;
  /** When it was last announced: a day, or a moment with its offset. */
  readonly stamp: string;
  /** A day for an event of a whole day, else a moment with its offset. */
  readonly start: string;
  readonly summary: string;
  readonly description: string;
  readonly address: string;
  readonly status: "TENTATIVE" | "CONFIRMED" | "CANCELLED";
  /** How often it was moved. */
  readonly sequence: number;
}

/** A calendar by RFC 5545. Times are those of the events: equal content gives equal bytes. */
export const iCalendar = (name: string, events: readonly CalendarEvent[]): string =>
  [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//baocao//releases//EN",
    "METHOD:PUBLISH",
    `X-WR-CALNAME:${escaped(name)}`,
    ...events.flatMap(eventLines),
    "END:VCALENDAR",
  ]
    .map((line) => `${folded(line)}\r\n`)
    .join("");

const eventLines = (event: CalendarEvent): readonly string[] => [
  "BEGIN:VEVENT",
  `UID:${escaped(event.uid)}`,
  `DTSTAMP:${utc(event.stamp)}`,
  isDay(event.start)
    ? `DTSTART;VALUE=DATE:${event.start.replaceAll("-", "")}`
    : `DTSTART:${utc(event.start)}`,
  `SUMMARY:${escaped(event.summary)}`,
  ...(event.description ? [`DESCRIPTION:${escaped(event.description)}`] : []),
  `URL:${event.address}`,
  `STATUS:${event.status}`,
  `SEQUENCE:${event.sequence}`,
  "TRANSP:TRANSPARENT",
  "END:VEVENT",
];

const isDay = (time: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(time);

/** "20210625T010000Z" */
const utc = (time: string): string =>
  new Date(isDay(time) ? `${time}T00:00:00Z` : time)
    .toISOString()
    .replace(/\.\d+/, "")
    .replaceAll(/[-:]/g, "");

const escaped = (text: string): string =>
  text.replace(/[\\;,]/g, String.raw`\$&`).replaceAll("\n", String.raw`\n`);

/** No line is longer than 75 bytes: the rest follows on lines that begin with a space. */
const folded = (line: string): string => {
  const encoder = new TextEncoder();
  const lines: string[] = [];
  let [text, bytes] = ["", 0];
  for (const sign of line) {
    const size = encoder.encode(sign).length;
    if (bytes + size > 75) {
      lines.push(text);
      [text, bytes] = [" ", 1];
    }
    text += sign;
    bytes += size;
  }
  return [...lines, text].join("\r\n");
};
