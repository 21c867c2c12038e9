import type { z } from "astro/zod";
import type { DeskProcess } from "../desk-process.ts";

/** One thing that a page asks of the desk: the form of its input and what it does. The result is sent as JSON. */
export interface Call<Input extends z.ZodType = z.ZodType> {
  readonly input: Input;
  readonly run: (input: z.infer<Input>, desk: DeskProcess) => Promise<unknown>;
}

/** Keeps the type of the input of one call. */
export const call = <Input extends z.ZodType>(input: Input, run: Call<Input>["run"]): Call =>
  ({ input, run }) as unknown as Call;
