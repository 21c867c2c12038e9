import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { z } from "astro/zod";
import { writeAtomically } from "../../src/desk/store/atomic-write.ts";
import { workFolder } from "../content/content-folder.ts";
import { listenFault } from "../port.ts";
import { isRunning } from "../running-process.ts";

const running = z.object({ pid: z.number().int().positive(), port: z.number().int().positive() });

const fileOf = (root: string): string => join(workFolder(root), "running.json");

/**
 * The port of a desk that runs over the same content; undefined where none does. What a desk left that was ended by force
 * does not count: its process is gone, or nothing listens at its port.
 */
export const runningDesk = async (root: string): Promise<number | undefined> => {
  const text = await readFile(fileOf(root), "utf8").catch(() => "{}");
  const { data } = running.safeParse(parsedJson(text));
  if (!data || data.pid === process.pid || !isRunning(data.pid)) return undefined;
  return (await listenFault(data.port, "127.0.0.1")) === undefined ? undefined : data.port;
};

/** Notes that this process is the desk over the content, at `port`. Returns what takes that back. */
export const noteRunning = async (root: string, port: number): Promise<() => Promise<void>> => {
  const file = fileOf(root);
  await writeAtomically(file, `${JSON.stringify({ pid: process.pid, port })}\n`);
  return () => rm(file, { force: true });
};

const parsedJson = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
};
