import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";

/**
 * @typedef {string | string[] | undefined} Names
 * @typedef {{ version?: string, integrity?: string, optional?: boolean, os?: Names, cpu?: Names }} LockedPackage
 * @typedef {{ packages: Record<string, LockedPackage> }} Lock
 * @typedef {{ platform: string, arch: string }} Machine
 */

/**
 * Whether what npm wrote down as installed is what the lock file asks for on this machine.
 * An optional package may be absent (it may be for another machine); one made for another machine may not be present.
 * @param {Lock} wanted package-lock.json
 * @param {Lock} installed node_modules/.package-lock.json
 * @param {Machine} machine
 */
export function installedMatchesLock(wanted, installed, machine = process) {
  const paths = new Set([...Object.keys(wanted.packages), ...Object.keys(installed.packages)]);
  paths.delete("");
  return [...paths].every((path) => {
    const want = wanted.packages[path];
    const have = installed.packages[path];
    if (want === undefined) return false;
    if (have === undefined) return want.optional === true;
    return have.version === want.version && have.integrity === want.integrity && suits(want, machine);
  });
}

/**
 * @param {LockedPackage} locked
 * @param {Machine} machine
 */
function suits({ os, cpu }, { platform, arch }) {
  return listAllows(os, platform) && listAllows(cpu, arch);
}

/**
 * npm's `os` and `cpu` lists: names that are allowed, or names with `!` that are not.
 * @param {Names} names
 * @param {string} name
 */
function listAllows(names, name) {
  const list = [names ?? []].flat();
  if (list.length === 0) return true;
  if (list.includes(`!${name}`)) return false;
  return list.every((entry) => entry.startsWith("!")) || list.includes(name);
}

/** @param {URL} root the project's folder */
export function packagesAreInstalled(root) {
  const installed = new URL("node_modules/.package-lock.json", root);
  if (!existsSync(installed)) return false;
  return installedMatchesLock(readLock(new URL("package-lock.json", root)), readLock(installed));
}

/**
 * @param {URL} file
 * @returns {Lock}
 */
function readLock(file) {
  return /** @type {Lock} */ (JSON.parse(readFileSync(file, "utf8")));
}

/**
 * Runs `npm ci` with the npm that is running already, else the one on the path; says whether it went well.
 * Development and optional packages are named because the environment may leave them out (NODE_ENV=production).
 * @param {URL} root the project's folder
 */
export function installPackages(root) {
  const npm = process.env["npm_execpath"];
  const args = ["ci", "--include=dev", "--include=optional", "--loglevel=error"];
  const options = { cwd: root, stdio: /** @type {const} */ ("inherit") };
  const run =
    npm !== undefined && /\.[cm]?js$/.test(npm)
      ? spawnSync(process.execPath, [npm, ...args], options)
      : spawnSync("npm", args, { ...options, shell: process.platform === "win32" });
  return run.status === 0;
}
