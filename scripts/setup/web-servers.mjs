import { spawnSync } from "node:child_process";
import { existsSync, rmSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";

/** The web servers that settings are given away for, and that these are tested on. */
const webServers = /** @type {const} */ (["nginx", "caddy"]);

/** Where Debian keeps servers, which is not on everybody's path. */
const usualFolders = ["/usr/sbin", "/usr/bin", "/usr/local/sbin", "/usr/local/bin"];

/**
 * The program file of a web server.
 * @param {typeof webServers[number]} name
 * @param {NodeJS.ProcessEnv} env
 * @returns {string | undefined}
 */
export function findServer(name, env = process.env) {
  const onPath = (env["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
  return [...onPath, ...usualFolders].map((folder) => join(folder, name)).find((file) => existsSync(file));
}

/** Asked by Debian's packages before they start what they installed; 101 says no. */
const startPolicy = "/usr/sbin/policy-rc.d";

/**
 * Installs the web servers that are missing where that needs no question: as root on a Debian-like system without
 * systemd, such as a container; elsewhere they would start with the machine. They are not started. That it fails is no
 * harm: the tests leave out what is not there, and say so.
 */
export function installServers() {
  const missing = webServers.filter((name) => findServer(name) === undefined);
  if (missing.length === 0 || process.getuid?.() !== 0) return;
  if (!existsSync("/usr/bin/apt-get") || existsSync("/run/systemd/system")) return;
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const steps = [["update"], ["install", "-y", "--no-install-recommends", ...missing]];
  const forbidsStarting = existsSync(startPolicy);
  if (!forbidsStarting) writeFileSync(startPolicy, "#!/bin/sh\nexit 101\n", { mode: 0o755 });
  try {
    steps.every((args) => spawnSync("apt-get", args, { stdio: "inherit", env }).status === 0);
  } finally {
    if (!forbidsStarting) rmSync(startPolicy);
  }
}
