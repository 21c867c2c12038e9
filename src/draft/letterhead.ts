import { reportIdOf } from "../model/report-id.ts";
import type { DocumentConventions } from "./document-conventions.ts";
import type { DraftingLanguage } from "./drafting-language.ts";
import { opensWith } from "./opening-words.ts";
import type { FileParts } from "./parts-of-file.ts";

/** What the head and the foot of the document say of it. */
export interface Letterhead {
  readonly issuer: string;
  readonly number: string;
  readonly placeAndDate: string;
  /** ISO day; undefined when no date could be read. */
  readonly date?: string;
  readonly kind: string;
  readonly title: string;
  readonly recipientsTitle: string;
  readonly recipients: readonly string[];
  /** Undefined where the office signs for itself. */
  readonly authority?: string;
  readonly office: string;
  readonly name: string;
}

const two = (text: string): string => text.padStart(2, "0");

export const letterheadOf = (parts: FileParts, conventions: DocumentConventions): Letterhead => {
  const number = new RegExp(conventions.documentNumber, "iu");
  const placed = new RegExp(conventions.placeAndDate, "iu");
  const motto = (line: string): boolean =>
    conventions.motto.some((words) => line.toLowerCase().startsWith(words));
  const placeLine = parts.head.find((line) => placed.test(line)) ?? "";
  const { day = "", month = "", year } = placed.exec(placeLine)?.groups ?? {};
  const issuer = parts.head.filter((line) => !number.test(line) && !placed.test(line) && !motto(line));
  const [recipientsTitle = "", ...recipients] = parts.recipients;
  return {
    issuer: issuer.join(" "),
    number:
      parts.head.map((line) => number.exec(line)?.groups?.["number"]?.replace(/\s/g, "")).find(Boolean) ?? "",
    placeAndDate: placeLine,
    ...(year ? { date: `${year}-${two(monthNumber(month, conventions))}-${two(day)}` } : {}),
    kind: parts.kind,
    title: parts.title.join(" "),
    recipientsTitle,
    recipients: recipients.map((line) => line.replace(/^[-–+]\s*/, "")),
    ...signatory(parts.signature, conventions),
  };
};

/**
 * The lines of a signature: in whose name, the office, the name last. A line alone before the name is the office, unless
 * it says in whose name; an office may go on in a second line: "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH".
 */
const signatory = (
  lines: readonly string[],
  { onBehalf }: DocumentConventions,
): Pick<Letterhead, "authority" | "office" | "name"> => {
  const [first = ""] = lines;
  const isOnBehalf = opensWith(onBehalf).test(first) || lines.length > 2;
  const before = lines.slice(0, -1);
  return {
    ...(isOnBehalf ? { authority: first } : {}),
    office: (isOnBehalf ? before.slice(1) : before).join(" "),
    name: lines.length > 1 ? (lines.at(-1) ?? "") : "",
  };
};

/** A month in digits, or by its name. */
const monthNumber = (month: string, { months }: DocumentConventions): string => {
  const named = months.indexOf(month);
  return named < 0 ? month : String(named + 1);
};

/** The id of the report that a title and a date speak of; undefined when they name no period. */
export const idFromTitle = (
  { title, date }: { readonly title: string; readonly date?: string },
  { reportPeriods }: DraftingLanguage,
): string | undefined => {
  const year = /(?<!\d)(?:19|20)\d{2}(?!\d)/.exec(title)?.[0] ?? date?.slice(0, 4);
  if (!year) return undefined;
  const found = reportPeriods
    .map(({ pattern, period }) => ({ period, at: title.search(new RegExp(pattern, "iu")) }))
    .filter(({ at }) => at >= 0)
    .toSorted((a, b) => a.at - b.at)[0];
  return found ? reportIdOf(`${year}${found.period}`) : undefined;
};
