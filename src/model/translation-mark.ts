import { formed } from "./expectation.ts";

/** A hash as `sourceHash` of `src/report/freshness.ts` writes it. */
export const sourceHash = formed(/^[0-9a-f]{8}$/, "fields.hash");

/**
 * What a person writes into a translation after reading it beside the official text: the hash of the official passage
 * and that of the translation as they were read, "0757451c-1f2e3d4c". A later change of either asks for another reading.
 */
export const translationMark = formed(/^[0-9a-f]{8}-[0-9a-f]{8}$/, "fields.mark");

/** Stands for the official text of what has none, such as a translator's note. */
export const NO_OFFICIAL = "00000000";

export const markOf = (official: string, translation: string): string => `${official}-${translation}`;

/** The hash of the official text that a mark names; nothing for no mark. */
export const officialHash = (mark: string | undefined): string | undefined => mark?.split("-")[0];
