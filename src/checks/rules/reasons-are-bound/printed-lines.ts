import type { Edition } from "../../../report/edition.ts";

/** The lines of the official text as received, and what is published in place of some. */
export const printedLines = ({ received, corrections }: Edition): string[] =>
  [received, ...corrections.corrections.map(({ published }) => published)].flatMap((text) =>
    text.split("\n"),
  );
