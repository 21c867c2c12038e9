import type { ProgrammeFile, ProgrammeRow } from "../../model/report.ts";
import type { Letterhead } from "../letterhead.ts";

/** Notes what a translation says in the place of official words. */
export type Say = (official: string, translation: string) => void;

/** Pairs of lists of one length; none where the lengths differ. */
export const together = <T, U>(some: readonly T[], others: readonly U[]): [T, U][] =>
  some.length === others.length
    ? some.flatMap((one, at): [T, U][] => {
        const other = others[at];
        return other === undefined ? [] : [[one, other]];
      })
    : [];

/** Pairs the lines of two letterheads. */
export const sayHead = (official: Letterhead, translation: Letterhead, say: Say): void => {
  for (const key of [
    "title",
    "placeAndDate",
    "kind",
    "issuer",
    "authority",
    "office",
    "name",
    "recipientsTitle",
  ] as const)
    say(official[key] ?? "", translation[key] ?? "");
  for (const [one, other] of together(official.recipients, translation.recipients)) say(one, other);
};

/** The rows of a programme in order. */
export const rowsIn = ({ parts }: Pick<ProgrammeFile, "parts">): ProgrammeRow[] =>
  parts.flatMap(({ groups }) => groups.flatMap((group) => group.rows));

/** Pairs the columns and titles of a programme's table. */
export const sayProgramme = (
  official: Pick<ProgrammeFile, "parts" | "columns" | "columnGroups">,
  translation: Pick<ProgrammeFile, "parts" | "columns" | "columnGroups">,
  say: Say,
): void => {
  for (const key of ["columns", "columnGroups"] as const)
    for (const [one, other] of together(Object.values(official[key]), Object.values(translation[key])))
      say(one, other);
  for (const [one, other] of together(titlesIn(official), titlesIn(translation))) say(one, other);
};

const titlesIn = ({ parts }: Pick<ProgrammeFile, "parts">): string[] =>
  parts.flatMap((part) => [part.title, ...part.groups.flatMap(({ title }) => title ?? [])]);
