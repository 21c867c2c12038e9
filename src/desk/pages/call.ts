import type { APIRoute } from "astro";
import { z } from "astro/zod";
import { contentSource } from "../../site/content-source.ts";
import { answerOf, json } from "../calls/answer-call.ts";
import { CALLS } from "../calls/calls.ts";
import { deskProcess } from "../desk-process.ts";

/** The longest passage is far below this. */
const MOST_BYTES = 10_000_000;

const ofReport = z.object({ report: z.string() });
/** Is the call about a report that is not, or no longer, there? */
const isOfMissingReport = (input: unknown): boolean => {
  const { data } = ofReport.safeParse(input);
  return (
    data !== undefined &&
    contentSource()
      .reading()
      .reports.every(({ id }) => id !== data.report)
  );
};

/**
 * Answers a call: 404 for an unknown name or report, 413 for more than any page sends, 400 with the places of what is wrong
 * in its input.
 */
export const POST: APIRoute = async ({ params, request }) => {
  const name = params["name"] ?? "";
  const asked = Object.hasOwn(CALLS, name) ? CALLS[name] : undefined;
  if (!asked) return json(404, { error: "unknown-call" });
  if (Number(request.headers.get("content-length")) > MOST_BYTES) return json(413, { error: "too-large" });
  const body: unknown = await request.json().catch(() => undefined);
  const input = asked.input.safeParse(body);
  if (!input.success)
    return json(400, {
      error: "bad-input",
      issues: input.error.issues.map(({ path, message }) => ({ path, message })),
    });
  if (isOfMissingReport(input.data)) return json(404, { error: "unknown-report" });
  return answerOf(async () => json(200, await asked.run(input.data, deskProcess())));
};
