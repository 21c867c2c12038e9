import type { Issue } from "../model/issue.ts";
import type { Edition } from "../report/edition.ts";

/** A rule looks at a whole report and says what is wrong with it; it prints and stops nothing. */
export type Rule = (edition: Edition) => Issue[];
