import type { KeyObject } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { MANIFEST, SIGNATURE } from "./manifest.ts";
import { publicKeyLine, signatureFile } from "./minisign.ts";

/**
 * Signs the manifest of a built site. Throws when the private key is not that of `publicKey`, which readers verify by;
 * `published` is signed too. A build repeats byte by byte; when it was published is known to the signature alone.
 */
export const signSite = async (
  folder: string,
  key: KeyObject | undefined,
  publicKey: string,
  published: string,
): Promise<void> => {
  if (!key || publicKeyLine(key) !== publicKey)
    throw new Error(
      "khóa không phải releaseKey của content/site.yaml / the key is not releaseKey of content/site.yaml",
    );
  const bytes = await readFile(join(folder, MANIFEST));
  const comments = { comment: "signature of manifest.json", trusted: `published ${published}` };
  await writeFile(join(folder, SIGNATURE), signatureFile(bytes, key, comments));
};
