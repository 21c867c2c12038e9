/**
 * The editors' desk: `npm run desk`, at http://localhost:4322/, for this machine alone. `PORT` chooses another port,
 * `--open` opens the browser; `--shortcut [FOLDER]` only writes a file for a double click that does both.
 * A second desk over the same content says where the first one is.
 * Prints the address with the key that opens it in one browser, once.
 */
import { join } from "node:path";
import { useCompileCache } from "./compile-cache.ts";
import { startDeskProcess } from "../src/desk/desk-process.ts";
import { deskIntegration } from "../src/desk/integration.ts";
import { recoverReports } from "../src/desk/store/replace-report.ts";
import { openBrowser } from "./desk/open-browser.ts";
import { useOwnAstroFolder } from "./desk/own-astro-folder.ts";
import { noteRunning, runningDesk } from "./desk/running-desk.ts";
import { writeShortcut } from "./desk/shortcut.ts";
import { phrase } from "../src/model/phrase.ts";
import { chosenPort } from "./port.ts";
import { refuse } from "./refuse.ts";
import { commandLine } from "./command-failures.ts";

useCompileCache();
const { values, positionals } = commandLine({
  options: { open: { type: "boolean" }, shortcut: { type: "boolean" } },
  words: process.argv.includes("--shortcut") ? 1 : 0,
});
const root = join(import.meta.dirname, "..");
const [target] = positionals;
if (values.shortcut) console.log(await writeShortcut(root, target === undefined ? {} : { target }));
else {
  const other = await runningDesk(root);
  if (other !== undefined) {
    if (values.open) openBrowser(`http://localhost:${String(other)}/desk/`);
    refuse(phrase("commands:desk.running", { port: String(other) }));
  }
  await start(await chosenPort(4322, "127.0.0.1", (taken) => phrase("commands:desk.taken", { port: taken })));
}

async function start(port: number): Promise<void> {
  process.env["ASTRO_TELEMETRY_DISABLED"] = "1";
  const desk = startDeskProcess(root, port);
  await recoverReports(root);
  await desk.store.recover();
  useOwnAstroFolder(root, "desk");
  const { dev } = await import("astro");
  const server = await dev({
    root,
    server: { host: "127.0.0.1", port },
    integrations: [deskIntegration(desk)],
    logLevel: "error",
  });
  const forget = await noteRunning(root, port);
  const address = `http://localhost:${String(port)}/desk/connect/#${desk.sessions.token}`;
  console.log(`
Bàn biên tập đang chạy. Mở địa chỉ này trong trình duyệt (dùng một lần):
The editors' desk is running. Open this address in a browser (works once):

  ${address}

Đừng đóng cửa sổ này khi đang làm việc. / Keep this window open while you work.
`);
  if (values.open) openBrowser(address);
  const stop = async (): Promise<void> => {
    await desk.history.flush();
    await forget();
    await server.stop();
    process.exit(0);
  };
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void stop());
}
