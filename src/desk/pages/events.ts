import type { APIRoute } from "astro";
import { watch } from "node:fs";
import { contentFolder } from "../../../scripts/content/content-folder.ts";
import { deskProcess } from "../desk-process.ts";

/** Server-sent events: `content`, with the path, whenever a file below content/ was written, by the desk or by others. */
export const GET: APIRoute = ({ request }) => {
  const { root } = deskProcess();
  const encoder = new TextEncoder();
  const stream = new ReadableStream<Uint8Array>({
    start: (controller) => {
      const send = (event: string, data: unknown) => {
        controller.enqueue(encoder.encode(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`));
      };
      const watcher = watch(contentFolder(root), { recursive: true }, (_, name) => {
        if (name !== null && !name.endsWith(".tmp"))
          send("content", { path: `content/${name.replaceAll("\\", "/")}` });
      });
      request.signal.addEventListener("abort", () => {
        watcher.close();
      });
      send("ready", {});
    },
  });
  return new Response(stream, { headers: { "Content-Type": "text/event-stream" } });
};
