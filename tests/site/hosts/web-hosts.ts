import { spawn, type ChildProcess } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { serve } from "../../../scripts/preview.ts";
import { hostSettings } from "../../../scripts/serve/settings.ts";
import { findServer } from "../../../scripts/setup/web-servers.mjs";

export interface WebHost {
  readonly name: string;
  readonly origin: string;
  readonly close: () => Promise<void>;
}

/** Serves `folder` by the preview and by each web server of this machine, with the settings the project gives away. */
export async function startHosts(folder: string): Promise<readonly WebHost[]> {
  const preview = await serve(folder, 0);
  const others = (["nginx", "caddy"] as const).flatMap((name) => {
    const program = findServer(name);
    if (program !== undefined) return [starters[name](program, folder)];
    console.log(`${name}: không có trên máy này, không thử / is not on this machine, not tried`);
    return [];
  });
  return [{ name: "preview", ...preview }, ...(await Promise.all(others))];
}

const starters = { nginx: startNginx, caddy: startCaddy };

async function startNginx(program: string, folder: string): Promise<WebHost> {
  const [home, port] = await Promise.all([mkdtemp(join(tmpdir(), "nginx-")), freePort()]);
  const main = join(home, "nginx.conf");
  await writeFile(join(home, "site.conf"), settingsFor(folder, port)["nginx.conf"]);
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"];
  await writeFile(
    main,
    `daemon off; master_process off; pid ${home}/pid; events {}
     http { access_log off; ${temporary.map((one) => `${one}_temp_path ${home}/${one};`).join(" ")} include site.conf; }`,
  );
  return started("nginx", spawn(program, ["-c", main, "-e", join(home, "error.log")]), home, port);
}

async function startCaddy(program: string, folder: string): Promise<WebHost> {
  const [home, port] = await Promise.all([mkdtemp(join(tmpdir(), "caddy-")), freePort()]);
  const file = join(home, "Caddyfile");
  await writeFile(file, `{\n\tadmin off\n}\n${settingsFor(folder, port).Caddyfile}`);
  const env = { ...process.env, XDG_DATA_HOME: home, XDG_CONFIG_HOME: home };
  const args = ["run", "--config", file, "--adapter", "caddyfile"];
  return started("caddy", spawn(program, args, { env }), home, port);
}

function settingsFor(folder: string, port: number) {
  const at = String(port);
  return hostSettings({ nginx: `localhost:${at}`, caddy: `http://localhost:${at}` }, folder);
}

/** Waits until the server answers; rejects with what it said when it ends before. */
async function started(name: string, server: ChildProcess, home: string, port: number): Promise<WebHost> {
  const origin = `http://localhost:${String(port)}`;
  const said: Buffer[] = [];
  for (const stream of [server.stdout, server.stderr]) stream?.on("data", (part: Buffer) => said.push(part));
  const ended = new Promise<void>((end) => server.once("exit", () => end()));
  while (!(await answers(origin))) {
    if (server.exitCode !== null) throw new Error(`${name}: ${Buffer.concat(said).toString("utf8")}`);
    await wait(50);
  }
  const close = async () => {
    server.kill();
    await ended;
    await rm(home, { recursive: true });
  };
  return { name, origin, close };
}

const answers = (origin: string) =>
  fetch(origin, { redirect: "manual" }).then(
    () => true,
    () => false,
  );

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, "localhost", listening));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}
