import type { Edition } from "../../../report/edition.ts";

/** The official text as received, and what is published in its place. */
export const printedText = ({ received, corrections }: Edition): string =>
  [received, ...corrections.corrections.map(({ published }) => published)].join("\n");
