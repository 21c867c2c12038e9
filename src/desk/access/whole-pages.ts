import type { MiddlewareHandler } from "astro";
import { inspect } from "node:util";
import { isSystemError } from "../store/system-error.ts";
import { wordsPage } from "./words-page.ts";

/**
 * Makes the whole of a page before any of it is sent. One that cannot be made is replaced by a page that says so: what
 * failed stands in the window of the desk, never on the page.
 */
export const onRequest: MiddlewareHandler = async (_, next) => {
  try {
    const response = await next();
    const isPage = response.headers.get("Content-Type")?.startsWith("text/html") ?? false;
    return isPage ? new Response(await response.text(), response) : response;
  } catch (error) {
    process.stderr.write(`${inspect(error)}\n`);
    const [status, key] = isSystemError(error) ? [507, "notWritten"] : [500, "notMade"];
    const headers = { "Content-Type": "text/html; charset=utf-8" };
    return new Response(wordsPage(`refusals.${key}`), { status, headers });
  }
};
