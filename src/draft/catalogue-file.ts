import type { ProposedCatalogue } from "./catalogue.ts";
import { flow } from "./yaml-text.ts";

/** `catalogue.yaml` of a draft: what it adds to the shared catalogues; undefined when it adds nothing. */
export const catalogueText = ({ units, indicators }: ProposedCatalogue): string | undefined => {
  const entries = (map: ReadonlyMap<string, unknown>): string =>
    [...map].map(([id, entry]) => `  ${id}: ${flow(entry)}\n`).join("");
  if (!units.size && !indicators.size) return undefined;
  return [
    units.size ? `units:\n${entries(units)}` : "",
    indicators.size ? `indicators:\n${entries(indicators)}` : "",
  ].join("");
};
