import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { filesOf } from "../serve/files-of.ts";
import { differencesFrom, manifest, MANIFEST, SIGNATURE, type Difference } from "./manifest.ts";
import { readPublicKey, verifySignatureFile, type Verified } from "./minisign.ts";

export type Verification =
  | { readonly result: "no-manifest" | "no-signature" }
  | { readonly result: "bad-signature"; readonly reason: Exclude<Verified, { valid: true }>["reason"] }
  | {
      readonly result: "verified" | "differs";
      /** What the signed comment says; undefined where no key was given. */
      readonly trusted: string | undefined;
      readonly files: number;
      readonly differences: readonly Difference[];
    };

interface Site {
  readonly read: (path: string) => Promise<Uint8Array | undefined>;
  /** Every file of the site; unknown of one that is only reached by address. */
  readonly present: readonly string[] | undefined;
}

/** What web hosts answer instead of the file, or do not give out at all: settings of the host. */
const OF_THE_HOST: ReadonlySet<string> = new Set(["_headers", "_redirects", "404.html"]);

const siteAt = async (place: string): Promise<Site> => {
  if (!/^https?:\/\//.test(place))
    return {
      present: await filesOf(place).catch(() => []),
      read: (path) => readFile(join(place, path)).catch(() => undefined),
    };
  const root = place.endsWith("/") ? place : `${place}/`;
  return {
    present: undefined,
    read: async (path) => {
      const address = new URL(path.split("/").map(encodeURIComponent).join("/"), root);
      const answer = await fetch(address).catch(() => undefined);
      return answer?.ok ? new Uint8Array(await answer.arrayBuffer()) : undefined;
    },
  };
};

/**
 * Does a site, in a folder or at an address, hold just the files that its manifest lists, and is the manifest signed by
 * `publicKey`? Without a key the files alone are compared.
 */
export const verifyRelease = async (place: string, publicKey: string | undefined): Promise<Verification> => {
  const { read, present } = await siteAt(place);
  const bytes = await read(MANIFEST);
  const listed = bytes && manifest.safeParse(parsed(bytes)).data;
  if (!listed) return { result: "no-manifest" };
  let trusted: string | undefined;
  if (publicKey !== undefined) {
    const signature = await read(SIGNATURE);
    const key = readPublicKey(publicKey);
    if (!signature || !key) return { result: "no-signature" };
    const verified = verifySignatureFile(bytes, Buffer.from(signature).toString("utf8"), key);
    if (!verified.valid) return { result: "bad-signature", reason: verified.reason };
    trusted = verified.trusted;
  }
  const reached =
    present === undefined ? { files: listed.files.filter(({ path }) => !OF_THE_HOST.has(path)) } : listed;
  const differences = await differencesFrom(reached, read, present);
  const result = differences.length === 0 ? "verified" : "differs";
  return { result, trusted, files: reached.files.length, differences };
};

const parsed = (bytes: Uint8Array): unknown => {
  try {
    return JSON.parse(Buffer.from(bytes).toString("utf8"));
  } catch {
    return undefined;
  }
};
