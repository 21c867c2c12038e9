import type { APIRoute, GetStaticPaths } from "astro";
import { hostHeaders } from "../exports/host-headers.ts";
import { routes } from "../site/routes.ts";

export const prerender = true;

/** `_headers`: Astro makes no page of a file whose name begins with an underscore, but of a parameter it does. */
export const getStaticPaths = (() => [{ params: { headers: "_headers" } }]) satisfies GetStaticPaths;

export const GET: APIRoute = async () => new Response(hostHeaders((await routes()).map(({ path }) => path)));
