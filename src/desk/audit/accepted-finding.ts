import type { Acceptance } from "../../model/acceptance.ts";
import { withEntry } from "../summary/list-entry.ts";

/** `audit.yaml` with a finding that is published as it stands, instead of what was said of it; the rest stays as it is. */
export const withAcceptance = (text: string | undefined, acceptance: Acceptance): string =>
  withEntry(text, "findings", acceptance.relation, acceptance, "relation");

/** `audit.yaml` without what was said of a finding. */
export const withoutAcceptance = (text: string | undefined, relation: string): string =>
  withEntry(text, "findings", relation, undefined, "relation");
