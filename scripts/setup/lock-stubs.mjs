/**
 * `npm ci` refuses a lock file that lacks an entry for an optional package, and npm writes no entry for one that the
 * registry does not have. This adds such entries: version, os and cpu of a platform build nobody will install. A test
 * refuses an entry without integrity: `npm view <package>@<version> dist.integrity` says it once the registry has one.
 * Run by `npm run lock` after every change of dependencies; changes nothing the second time.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/**
 * @typedef {{ version: string, dev?: boolean, optional?: boolean, os?: string[], cpu?: string[],
 *   optionalDependencies?: Record<string, string> }} Locked
 */

const platforms = ["aix", "android", "darwin", "freebsd", "linux", "netbsd", "openbsd", "sunos", "win32"];
const processors = [
  "arm",
  "arm64",
  "ia32",
  "loong64",
  "mips64el",
  "ppc64",
  "riscv64",
  "s390x",
  "wasm32",
  "x64",
];

/**
 * The lock's packages with a stub for every optional dependency that has no entry, in npm's order.
 * @param {Record<string, Locked>} packages
 * @returns {Record<string, Locked>}
 */
export function withStubs(packages) {
  const stubs = Object.entries(packages).flatMap(([path, locked]) =>
    Object.entries(locked.optionalDependencies ?? {})
      .filter(([name]) => !isLocked(packages, path, name))
      .map(
        ([name, version]) => /** @type {const} */ ([`node_modules/${name}`, stubOf(name, version, locked)]),
      ),
  );
  if (stubs.length === 0) return packages;
  const all = [...Object.entries(packages), ...stubs];
  return Object.fromEntries(all.sort(([a], [b]) => a.localeCompare(b, "en")));
}

/**
 * Whether Node, looking from the package at `path` upwards, meets an entry called `name`.
 * @param {Record<string, Locked>} packages
 * @param {string} path
 * @param {string} name
 */
function isLocked(packages, path, name) {
  const parts = path === "" ? [] : path.split("/node_modules/");
  return [...parts.keys(), parts.length].some((depth) => {
    const folder = parts.slice(0, depth).join("/node_modules/");
    return packages[folder === "" ? `node_modules/${name}` : `${folder}/node_modules/${name}`] !== undefined;
  });
}

/**
 * @param {string} name
 * @param {string} version
 * @param {Locked} parent
 * @returns {Locked}
 */
function stubOf(name, version, parent) {
  if (!/^\d+\.\d+\.\d+$/.test(version)) throw new Error(`${name}@${version}: a stub needs an exact version`);
  const words = name.split(/[/-]/).map((word) => (word === "windows" ? "win32" : word));
  const os = words.filter((word) => platforms.includes(word));
  const cpu = words.filter((word) => processors.includes(word));
  if (os.length !== 1 || cpu.length !== 1) throw new Error(`${name}: its name does not tell its os and cpu`);
  return { version, cpu, ...(parent.dev ? { dev: true } : {}), optional: true, os };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const file = new URL("../../package-lock.json", import.meta.url);
  const before = readFileSync(file, "utf8");
  const lock = /** @type {{ packages: Record<string, Locked> }} */ (JSON.parse(before));
  const after = `${JSON.stringify({ ...lock, packages: withStubs(lock.packages) }, null, 2)}\n`;
  if (after !== before) writeFileSync(file, after);
}
