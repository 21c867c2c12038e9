import { createHash, createPublicKey, sign, verify, type KeyObject } from "node:crypto";

/**
 * Signatures in the format of minisign (https://jedisct1.github.io/minisign/): Ed25519 over the BLAKE2b-512 digest of
 * the file, and over the signature with its trusted comment. Any program that knows the format verifies them.
 */

/** 8 bytes that tell keys apart; no secret. */
export type KeyId = Buffer;

const PREHASHED = Buffer.from("ED");
const PUBLIC_KEY = Buffer.from("Ed");
/** What stands before the 32 bytes of an Ed25519 public key in its DER encoding (RFC 8410). */
const DER_PREFIX = Buffer.from("302a300506032b6570032100", "hex");

const digest = (bytes: Uint8Array): Buffer => createHash("blake2b512").update(bytes).digest();

/** The 32 bytes of an Ed25519 public key. */
const rawPublicKey = (key: KeyObject): Buffer =>
  (key.type === "private" ? createPublicKey(key) : key).export({ type: "spki", format: "der" }).subarray(-32);

/** The identity of a key pair: the first 8 bytes of the BLAKE2b-512 digest of its public key. */
export const keyIdOf = (key: KeyObject): KeyId => digest(rawPublicKey(key)).subarray(0, 8);

/** The base64 line by which minisign knows a public key (`minisign -P`). */
export const publicKeyLine = (key: KeyObject): string =>
  Buffer.concat([PUBLIC_KEY, keyIdOf(key), rawPublicKey(key)]).toString("base64");

export interface PublicKey {
  readonly id: KeyId;
  readonly key: KeyObject;
}

/** Reads the base64 line of a public key. Undefined when it is none. */
export const readPublicKey = (line: string): PublicKey | undefined => {
  const bytes = Buffer.from(line.trim(), "base64");
  if (bytes.length !== 42 || !bytes.subarray(0, 2).equals(PUBLIC_KEY)) return undefined;
  const key = createPublicKey({
    key: Buffer.concat([DER_PREFIX, bytes.subarray(10)]),
    format: "der",
    type: "spki",
  });
  return { id: bytes.subarray(2, 10), key };
};

/** The `.minisig` file that belongs to `bytes`. The trusted comment is signed too; neither comment holds a line break. */
export const signatureFile = (
  bytes: Uint8Array,
  key: KeyObject,
  { comment, trusted }: { comment: string; trusted: string },
): string => {
  const signature = sign(null, digest(bytes), key);
  const whole = sign(null, Buffer.concat([signature, Buffer.from(trusted)]), key);
  return [
    `untrusted comment: ${comment}`,
    Buffer.concat([PREHASHED, keyIdOf(key), signature]).toString("base64"),
    `trusted comment: ${trusted}`,
    whole.toString("base64"),
    "",
  ].join("\n");
};

export type Verified =
  | { readonly valid: true; readonly trusted: string }
  | { readonly valid: false; readonly reason: "not-a-signature" | "other-key" | "changed" };

/** Does the `.minisig` file belong to these bytes, made by this key? */
export const verifySignatureFile = (bytes: Uint8Array, file: string, { id, key }: PublicKey): Verified => {
  const [, encoded = "", trustedLine = "", whole = ""] = file.split("\n");
  const packet = Buffer.from(encoded, "base64");
  const trusted = /^trusted comment: (.*)$/.exec(trustedLine)?.[1];
  if (packet.length !== 74 || !packet.subarray(0, 2).equals(PREHASHED) || trusted === undefined)
    return { valid: false, reason: "not-a-signature" };
  if (!packet.subarray(2, 10).equals(id)) return { valid: false, reason: "other-key" };
  const signature = packet.subarray(10);
  const isWhole =
    verify(null, digest(bytes), key, signature) &&
    verify(null, Buffer.concat([signature, Buffer.from(trusted)]), key, Buffer.from(whole, "base64"));
  return isWhole ? { valid: true, trusted } : { valid: false, reason: "changed" };
};
