/** Viet Nam's offset from UTC is the same all year. The offset of another publisher is given. */
const VIETNAM = "+07:00";

/**
 * Reads a day and an hour as people type them, "25/6/2021" and "8:00" or "08h00", as a moment. Undefined when one of them
 * is none, such as the 31st of June.
 */
export const typedMoment = (day: string, hour: string, offset = VIETNAM): string | undefined => {
  const [, date, month, year] = /^\s*(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})\s*$/.exec(day) ?? [];
  const [, hours, minutes] = /^\s*(\d{1,2})\s*[:hg]\s*(\d{2})?\s*$/i.exec(hour) ?? [];
  if (date === undefined || month === undefined || year === undefined || hours === undefined)
    return undefined;
  const two = (text: string) => text.padStart(2, "0");
  const [wholeDay, wholeHour] = [`${year}-${two(month)}-${two(date)}`, `${two(hours)}:${minutes ?? "00"}`];
  const utc = new Date(`${wholeDay}T00:00Z`);
  const isDay = !Number.isNaN(utc.getTime()) && utc.toISOString().startsWith(wholeDay);
  const isHour = Number(hours) <= 23 && Number(minutes ?? 0) <= 59;
  return isDay && isHour ? `${wholeDay}T${wholeHour}${offset}` : undefined;
};

/** Reads a day as people type it, "25/6/2021", as "2021-06-25"; undefined when it is none. */
export const typedDay = (day: string): string | undefined => typedMoment(day, "0:00")?.slice(0, 10);

/** A day, or a moment, as people write it: "25/6/2021", "25/6/2021, 08:00"; nothing for an empty text. */
export const dateInWords = (moment: string): string => {
  const [day = "", time] = moment.split("T");
  const [year = "", month = "", date = ""] = day.split("-");
  const written = day === "" ? "" : `${String(Number(date))}/${String(Number(month))}/${year}`;
  return time === undefined ? written : `${written}, ${time.slice(0, 5)}`;
};

/** The same moment in words, with the weekday: "Thứ Sáu, 25/6/2021, 08:00". */
export const momentInWords = (moment: string, locale: string): string => {
  const [day = ""] = moment.split("T");
  const weekday = new Intl.DateTimeFormat(locale, { weekday: "long", timeZone: "UTC" }).format(
    new Date(`${day}T00:00Z`),
  );
  return `${weekday}, ${dateInWords(moment)}`;
};
