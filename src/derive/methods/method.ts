import type { Edition } from "../../report/edition.ts";
import type { DerivationInput } from "../derived-figure.ts";

/** Finds everything in a report that can be derived in one way. */
export type Deriver = (edition: Edition) => DerivationInput[];
