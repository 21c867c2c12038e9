import { spawn, type ChildProcess } from "node:child_process";
import { cp, mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

const project = join(import.meta.dirname, "../../..");

/** A desk over a copy of the small report, made for one test. */
export interface RunningDesk {
  readonly origin: string;
  /** The address that opens the first browser. */
  readonly address: string;
  /** The folder of the copy: `content`, what the desk keeps beside it, and the site that it releases in `dist`. */
  readonly folder: string;
  /** Of the process that writes the files. */
  readonly pid: number;
  /** Ends the process at once, as a power cut would. */
  readonly kill: () => Promise<void>;
  /** Ends the process and removes the folder. */
  readonly stop: () => Promise<void>;
}

/** Starts a desk on `port` over `folder`, or over a new copy of the small report. */
export async function startDesk(folder?: string, port?: number): Promise<RunningDesk> {
  const place = folder ?? (await mkdtemp(join(tmpdir(), "desk-")));
  if (folder === undefined)
    await cp(join(project, "tests/fixtures/small-report/content"), join(place, "content"), {
      recursive: true,
    });
  const chosen = port ?? (await freePort());
  const env = {
    ...process.env,
    CONTENT: join(place, "content"),
    BAOCAO_OUT: join(place, "dist"),
    PORT: String(chosen),
    NODE_ENV: "development",
  };
  for (const name of Object.keys(env))
    if (/^(?:VITEST|TEST$|MODE$|DEV$|PROD$|SSR$|BASE_URL$)/.test(name)) Reflect.deleteProperty(env, name);
  const child = spawn(process.execPath, ["scripts/desk.ts"], { cwd: project, env });
  const address = await printedAddress(child);
  const kill = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const ended = new Promise((done) => child.once("exit", done));
    child.kill("SIGKILL");
    await ended;
  };
  return {
    origin: new URL(address).origin,
    address,
    folder: place,
    pid: child.pid ?? 0,
    kill,
    stop: async () => {
      await kill();
      await rm(place, { recursive: true, force: true });
    },
  };
}

/** Rejects with what the desk said when it ends before it has printed its address. */
const printedAddress = (child: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    let said = "";
    const hear = (part: Buffer) => {
      said += part.toString("utf8");
      const address = /http:\/\/localhost:\d+\/desk\/connect\/#\S+/.exec(said)?.[0];
      if (address !== undefined) resolve(address);
    };
    child.stdout?.on("data", hear);
    child.stderr?.on("data", hear);
    child.once("exit", (code) => {
      reject(new Error(`the desk ended with ${String(code)}: ${said}`));
    });
  });

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer().once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => {
        if (address !== null && typeof address === "object") resolve(address.port);
        else reject(new Error("no port"));
      });
    });
  });
