/** Offset of Vietnam, which knows no summer time; releases are announced and recorded in it. */
const OFFSET = "+07:00";

/** The moment of a date as content files write it, with an offset from UTC, to the minute: "2021-06-25T08:00+07:00". */
export const momentOf = (date: Date, offset = OFFSET): string => {
  const [, sign = "+", hours = "0", minutes = "0"] = /^([+-])(\d{2}):(\d{2})$/.exec(offset) ?? [];
  const shift = (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000;
  return `${new Date(date.getTime() + shift).toISOString().slice(0, 16)}${offset}`;
};

/** The offset that a moment is written with. */
export const offsetOf = (moment: string): string => {
  const offset = /(?:Z|[+-]\d{2}:\d{2})$/.exec(moment)?.[0] ?? OFFSET;
  return offset === "Z" ? "+00:00" : offset;
};
