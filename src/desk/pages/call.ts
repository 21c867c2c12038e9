import type { APIRoute } from "astro";
import { answerOf, json } from "../calls/answer-call.ts";
import { CALLS } from "../calls/calls.ts";
import { deskProcess } from "../desk-process.ts";

/** Answers a call: 404 for an unknown name, 400 with the places of what is wrong in its input. */
export const POST: APIRoute = async ({ params, request }) => {
  const name = params["name"] ?? "";
  const asked = Object.hasOwn(CALLS, name) ? CALLS[name] : undefined;
  if (!asked) return json(404, { error: "unknown-call" });
  const body: unknown = await request.json().catch(() => undefined);
  const input = asked.input.safeParse(body);
  if (!input.success)
    return json(400, {
      error: "bad-input",
      issues: input.error.issues.map(({ path, message }) => ({ path, message })),
    });
  return answerOf(async () => json(200, await asked.run(input.data, deskProcess())));
};
