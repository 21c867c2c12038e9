import type { z } from "astro/zod";
import type { Sourced } from "./sources.ts";

/** What a schema takes of a source; what it refuses becomes issues of the run, and the answer is undefined. */
export type ReadSource = <S extends z.ZodType>(schema: S, source: Sourced) => z.infer<S> | undefined;
