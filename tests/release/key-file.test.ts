import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, onTestFinished, test } from "vitest";
import { parse } from "yaml";
import { makeKey, openKeyFile } from "../../scripts/release/key-file.ts";
import { siteFile } from "../../src/model/site-file.ts";

const PROJECT = join(import.meta.dirname, "../..");
const PASSPHRASE = "mật khẩu thử nghiệm";

const folder = async () => {
  const path = await mkdtemp(join(tmpdir(), "keys-"));
  onTestFinished(() => rm(path, { recursive: true }));
  return path;
};

test("a key is written encrypted, for its owner alone, and opens with its passphrase only", async () => {
  const file = join(await folder(), "a.key");
  const made = makeKey({ name: "Người thử A", file, passphrase: PASSPHRASE, project: PROJECT });
  expect("lines" in made && parse(made.lines)).toEqual({
    signers: [{ name: "Người thử A", publicKey: "publicKey" in made && made.publicKey }],
  });
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  expect(await readFile(file, "utf8")).toContain("ENCRYPTED PRIVATE KEY");
  expect(openKeyFile(file, PASSPHRASE)).toHaveProperty("key");
  expect(openKeyFile(file, "sai mật khẩu thử")).toHaveProperty("refusal");
  expect(openKeyFile(`${file}x`, PASSPHRASE)).toHaveProperty("refusal");
});

test("no key is made inside the project, over a file, or with a short passphrase", async () => {
  const file = join(await folder(), "a.key");
  const asked = { name: "Người thử A", file, passphrase: PASSPHRASE, project: PROJECT };
  expect(makeKey({ ...asked, file: join(PROJECT, "content/a.key") })).toHaveProperty("refusal");
  expect(makeKey({ ...asked, passphrase: "ngắn" })).toHaveProperty("refusal");
  await writeFile(file, "của người khác");
  expect(makeKey(asked)).toHaveProperty("refusal");
  expect(await readFile(file, "utf8")).toBe("của người khác");
});

test("`npm run keys` prints lines that content/site.yaml takes", async () => {
  const place = await folder();
  await writeFile(join(place, "passphrase"), `${PASSPHRASE}\n`);
  const keys = (...args: readonly string[]) =>
    promisify(execFile)(process.execPath, [
      join(PROJECT, "scripts/keys.ts"),
      ...args,
      "--passphrase-file",
      join(place, "passphrase"),
    ]);
  const person = await keys("--name", "Người thử B", "--file", join(place, "b.key"));
  const site = await keys("--release", "--file", join(place, "site.key"));
  const lines = [person, site].map(({ stdout }) =>
    stdout.slice(stdout.lastIndexOf("\n\n", stdout.length - 3)),
  );
  const { shape } = siteFile;
  const settings = parse(lines.join("\n")) as Record<string, unknown>;
  expect(shape.signers.safeParse(settings["signers"]).success).toBe(true);
  expect(shape.releaseKey.safeParse(settings["releaseKey"]).success).toBe(true);
  await expect(keys()).rejects.toMatchObject({ code: 1 });
  await expect(keys("--name", "Người thử B", "--release")).rejects.toMatchObject({ code: 1 });
});
