import { findingText } from "./finding-text.ts";
import type { Finding } from "./findings.ts";

/** One finding as an editor reads it: its state, both places, both intervals and what would mend it. */
export const printFinding = ({ result, acceptance }: Finding): string => {
  const places = result.members.slice(0, 2).map(({ place: { file, line, column } }) => `${file}:${line}:${column}`);
  return [
    `${acceptance ? "accepted" : "open"}  ${result.id}`,
    ...Object.entries(findingText(result)).map(([locale, text]) => `    ${locale}: ${text}`),
    `    ${places.join(" → ")}`,
  ].join("\n");
};
