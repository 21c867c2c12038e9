import { inspect } from "node:util";
import { isSystemError } from "../store/system-error.ts";

/** An answer of the desk in JSON. */
export const json = (status: number, value: unknown): Response =>
  new Response(JSON.stringify(value), { status, headers: { "Content-Type": "application/json" } });

/**
 * The answer that `make` gives; 507 with the code of the system where a file cannot be written or read, as on a full disk or
 * in a folder that is read-only: nothing was written, and the same may be asked again. 500 for an error of the desk itself.
 */
export const answerOf = async (make: () => Promise<Response>): Promise<Response> => {
  try {
    return await make();
  } catch (error) {
    process.stderr.write(`${inspect(error)}\n`);
    return isSystemError(error)
      ? json(507, { error: "not-written", code: error.code })
      : json(500, { error: "failed", said: String(error) });
  }
};
