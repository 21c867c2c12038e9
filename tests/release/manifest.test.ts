import { execFile } from "node:child_process";
import { createServer } from "node:http";
import { cp, mkdir, mkdtemp, readFile, rm, utimes, writeFile } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, onTestFinished, test } from "vitest";
import { newKeyPair, openPrivateKey } from "../../scripts/release/key-pair.ts";
import { manifestText, writeManifest } from "../../scripts/release/manifest.ts";
import { signSite } from "../../scripts/release/sign-site.ts";
import { verifyRelease } from "../../scripts/release/verify-release.ts";

const PUBLISHED = "2001-07-12T08:00+07:00";
const run = promisify(execFile);
const hasMinisign = await run("minisign", ["-v"]).then(
  () => true,
  () => false,
);
const pair = newKeyPair("mật khẩu thử");
const key = openPrivateKey(pair.privateKeyFile, "mật khẩu thử");

const signedSite = async () => {
  const folder = await mkdtemp(join(tmpdir(), "manifest-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await mkdir(join(folder, "dữ liệu"));
  await writeFile(join(folder, "index.html"), "<p>Trang thử</p>");
  await writeFile(join(folder, "dữ liệu/a b.csv"), "1;2\n");
  await writeFile(join(folder, "_headers"), "/*\n");
  await writeManifest(folder);
  await signSite(folder, key, pair.publicKey, PUBLISHED);
  return folder;
};

const served = async (folder: string): Promise<string> => {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname);
    // As static hosts do, `_headers` is not given out.
    const file = path === "/_headers" ? Promise.reject(new Error("none")) : readFile(join(folder, path));
    file.then(
      (bytes) => response.end(bytes),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`;
};

test("the manifest lists every file with size and SHA-256, the same for the same files", async () => {
  const folder = await signedSite();
  const copy = `${folder}-copy`;
  onTestFinished(() => rm(copy, { recursive: true, force: true }));
  await cp(folder, copy, { recursive: true });
  await utimes(join(copy, "index.html"), 1, 1);
  await writeFile(join(copy, "index.html.br"), "nén");
  const text = await manifestText(folder);
  expect(await manifestText(copy)).toBe(text);
  const { files } = JSON.parse(text) as { files: { path: string; size: number }[] };
  expect(files.map(({ path, size }) => [path, size])).toEqual([
    ["_headers", 3],
    ["dữ liệu/a b.csv", 4],
    ["index.html", 18],
  ]);
});

describe("a signed site is verified", () => {
  test("in a folder and at an address", async () => {
    const folder = await signedSite();
    const expected = { result: "verified", trusted: `published ${PUBLISHED}`, differences: [] };
    expect(await verifyRelease(folder, pair.publicKey)).toEqual({ ...expected, files: 3 });
    expect(await verifyRelease(await served(folder), pair.publicKey)).toEqual({ ...expected, files: 2 });
  });

  test.skipIf(!hasMinisign)("by Debian's minisign", async () => {
    const folder = await signedSite();
    const args = ["-V", "-P", pair.publicKey, "-m", join(folder, "manifest.json")];
    expect((await run("minisign", args)).stdout).toContain(`published ${PUBLISHED}`);
    await writeFile(join(folder, "manifest.json"), "{}");
    await expect(run("minisign", args)).rejects.toMatchObject({ code: 1 });
  });
});

describe("found are", () => {
  test("a changed, a missing and an added file", async () => {
    const folder = await signedSite();
    await writeFile(join(folder, "index.html"), "<p>Trang thứ</p>");
    await rm(join(folder, "dữ liệu/a b.csv"));
    await writeFile(join(folder, "thêm.html"), "");
    expect(await verifyRelease(folder, pair.publicKey)).toMatchObject({
      result: "differs",
      differences: [
        { kind: "missing", path: "dữ liệu/a b.csv" },
        { kind: "changed", path: "index.html" },
        { kind: "not-listed", path: "thêm.html" },
      ],
    });
  });

  test("a manifest that was changed, is signed by another key, or is not signed", async () => {
    const folder = await signedSite();
    const other = newKeyPair("khóa khác thử").publicKey;
    expect(await verifyRelease(folder, other)).toEqual({ result: "bad-signature", reason: "other-key" });
    await writeManifest(folder);
    await writeFile(join(folder, "manifest.json"), '{"files":[]}');
    expect(await verifyRelease(folder, pair.publicKey)).toEqual({
      result: "bad-signature",
      reason: "changed",
    });
    await rm(join(folder, "manifest.json.minisig"));
    expect(await verifyRelease(folder, pair.publicKey)).toEqual({ result: "no-signature" });
    await rm(join(folder, "manifest.json"));
    expect(await verifyRelease(folder, pair.publicKey)).toEqual({ result: "no-manifest" });
  });
});

test("a site is signed with the key that readers verify by, and no other", async () => {
  const folder = await signedSite();
  await expect(signSite(folder, key, newKeyPair("khác").publicKey, PUBLISHED)).rejects.toThrow("releaseKey");
  await expect(signSite(folder, undefined, pair.publicKey, PUBLISHED)).rejects.toThrow("releaseKey");
});
