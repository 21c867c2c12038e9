import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

const program = "espeak-ng";

/**
 * The program file of the speech synthesiser that screen readers bring along.
 * @param {NodeJS.ProcessEnv} env
 * @returns {string | undefined}
 */
export function findSpeech(env = process.env) {
  const folders = (env["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
  return [...folders, "/usr/bin"].map((folder) => join(folder, program)).find((file) => existsSync(file));
}

/**
 * Installs it where that needs no question: as root on a Debian-like system. That it fails is no harm: the tests leave
 * out what is not there, and say so.
 */
export function installSpeech() {
  if (findSpeech() !== undefined || process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return;
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const steps = [["update"], ["install", "-y", "--no-install-recommends", program]];
  steps.every((args) => spawnSync("apt-get", args, { stdio: "inherit", env }).status === 0);
}
