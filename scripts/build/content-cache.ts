import { createHash } from "node:crypto";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

/** A folder that `npm ci` empties: nothing in it is needed, it only saves work. */
const CACHE = join(import.meta.dirname, "../../node_modules/.cache/baocao");

let temporaryFiles = 0;

/**
 * The bytes that `make` gives for `inputs`, from the cache when the same inputs were asked for before. `kind` names the
 * kind of work and its version: whatever else the bytes depend on (a setting, the version of a program) stands in it or
 * in `inputs`. Safe with several processes and threads: an entry appears whole or not at all. A cache that cannot be
 * written is no error.
 */
export async function cached(
  kind: string,
  inputs: readonly (string | Uint8Array)[],
  make: () => Promise<Uint8Array>,
): Promise<Uint8Array> {
  const file = join(CACHE, kind, keyOf(inputs));
  const known = await readFile(file).catch(() => undefined);
  if (known) return known;
  const made = await make();
  await store(file, made).catch(() => undefined);
  return made;
}

/** Each input is hashed by itself, so that no two lists of inputs run together to the same bytes. */
function keyOf(inputs: readonly (string | Uint8Array)[]): string {
  const whole = createHash("sha256");
  for (const input of inputs) whole.update(createHash("sha256").update(input).digest());
  const key = whole.digest("hex");
  return join(key.slice(0, 2), key.slice(2));
}

async function store(file: string, bytes: Uint8Array): Promise<void> {
  const temporary = `${file}.${process.pid}-${(temporaryFiles += 1)}-${performance.now().toFixed(4)}`;
  await mkdir(dirname(file), { recursive: true });
  await writeFile(temporary, bytes);
  await rename(temporary, file);
}
