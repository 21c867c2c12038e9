import { createPrivateKey, generateKeyPairSync, type KeyObject } from "node:crypto";
import { publicKeyLine } from "./minisign.ts";

/** A new Ed25519 key pair: the public line for `content/site.yaml`, and the private key encrypted with a passphrase. */
export const newKeyPair = (passphrase: string): { publicKey: string; privateKeyFile: string } => {
  const { publicKey, privateKey } = generateKeyPairSync("ed25519");
  const privateKeyFile = privateKey.export({
    type: "pkcs8",
    format: "pem",
    cipher: "aes-256-cbc",
    passphrase,
  });
  return { publicKey: publicKeyLine(publicKey), privateKeyFile };
};

/** Opens an encrypted private key. Undefined when the passphrase does not open it, or the file is no such key. */
export const openPrivateKey = (file: string, passphrase: string): KeyObject | undefined => {
  try {
    const key = createPrivateKey({ key: file, format: "pem", passphrase });
    return key.asymmetricKeyType === "ed25519" ? key : undefined;
  } catch {
    return undefined;
  }
};
