import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { newKeyPair, openPrivateKey } from "../../scripts/release/key-pair.ts";
import {
  keyIdOf,
  readPublicKey,
  signatureFile,
  verifySignatureFile,
} from "../../scripts/release/minisign.ts";

const { publicKey, privateKeyFile } = newKeyPair("test passphrase");
const privateKey = openPrivateKey(privateKeyFile, "test passphrase");
const known = readPublicKey(publicKey);
if (!privateKey || !known) throw new Error("the test's key pair cannot be read");
const bytes = Buffer.from("a manifest made for a test\n");
const file = signatureFile(bytes, privateKey, { comment: "test", trusted: "manifest of a test" });

describe("keys", () => {
  test("a private key opens with its passphrase only", () => {
    expect(openPrivateKey(privateKeyFile, "wrong")).toBeUndefined();
    expect(openPrivateKey("no key", "test passphrase")).toBeUndefined();
    expect(privateKeyFile).toContain("ENCRYPTED");
  });

  test("the public line carries the identity of the pair", () => {
    expect(known.id).toEqual(keyIdOf(privateKey));
    expect(readPublicKey("RWQ=")).toBeUndefined();
  });
});

describe("signatures", () => {
  test("the signature of unchanged bytes is valid and gives the trusted comment", () => {
    expect(verifySignatureFile(bytes, file, known)).toEqual({ valid: true, trusted: "manifest of a test" });
  });

  test("a changed byte, comment or key is found", () => {
    const other = readPublicKey(newKeyPair("x").publicKey);
    if (!other) throw new Error("no key");
    expect(verifySignatureFile(Buffer.from("another manifest\n"), file, known)).toMatchObject({
      reason: "changed",
    });
    const forged = file.replace("manifest of a test", "manifest of another");
    expect(verifySignatureFile(bytes, forged, known)).toMatchObject({ reason: "changed" });
    expect(verifySignatureFile(bytes, file, other)).toMatchObject({ reason: "other-key" });
    expect(verifySignatureFile(bytes, "nothing", known)).toMatchObject({ reason: "not-a-signature" });
  });

  const hasMinisign = spawnSync("minisign", ["-v"]).error === undefined;
  test.skipIf(!hasMinisign)("minisign itself accepts the signature and refuses changed bytes", () => {
    const folder = mkdtempSync(join(tmpdir(), "minisign-"));
    try {
      writeFileSync(join(folder, "manifest"), bytes);
      writeFileSync(join(folder, "manifest.minisig"), file);
      const run = () => spawnSync("minisign", ["-V", "-P", publicKey, "-m", join(folder, "manifest")]).status;
      expect(run()).toBe(0);
      writeFileSync(join(folder, "manifest"), "changed");
      expect(run()).not.toBe(0);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
