/**
 * The editors' desk: `npm run desk`, at http://localhost:4322/, for this machine alone. `PORT` chooses another port.
 * Prints the address with the key that opens it in one browser, once.
 */
import { dev } from "astro";
import { join } from "node:path";
import { startDeskProcess } from "../src/desk/desk-process.ts";
import { deskIntegration } from "../src/desk/integration.ts";

process.env["ASTRO_TELEMETRY_DISABLED"] = "1";
const root = join(import.meta.dirname, "..");
const port = Number(process.env["PORT"] ?? 4322);
const desk = startDeskProcess(root, port);
await desk.store.recover();
const server = await dev({
  root,
  server: { host: "127.0.0.1", port },
  integrations: [deskIntegration(desk)],
  logLevel: "error",
});
console.log(`
Bàn biên tập đang chạy. Mở địa chỉ này trong trình duyệt (dùng một lần):
The editors' desk is running. Open this address in a browser (works once):

  http://localhost:${String(port)}/desk/connect/#${desk.sessions.token}

Đừng đóng cửa sổ này khi đang làm việc. / Keep this window open while you work.
`);
for (const signal of ["SIGINT", "SIGTERM"] as const)
  process.once(signal, () => void server.stop().then(() => process.exit(0)));
