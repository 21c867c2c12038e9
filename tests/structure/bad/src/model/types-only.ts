import type { Parsed } from "../prose/parse.ts";
export type Model = Parsed;
