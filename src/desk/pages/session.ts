import type { APIRoute } from "astro";
import { deskProcess } from "../desk-process.ts";

/** Opens a session for the token that stands behind "#" in the printed address. */
export const POST: APIRoute = async ({ request }) => {
  const cookie = deskProcess().sessions.open((await request.text()).trim());
  return cookie === undefined
    ? new Response("wrong-token", { status: 403 })
    : new Response(null, { status: 204, headers: { "Set-Cookie": cookie } });
};
