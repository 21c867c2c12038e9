import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, join, relative, resolve } from "node:path";
import type { KeyObject } from "node:crypto";
import { stringify } from "yaml";
import { slugOf } from "../../src/i18n/slug.ts";
import { newKeyPair, openPrivateKey } from "./key-pair.ts";
import { phrase, type Phrase } from "../../src/model/phrase.ts";

/** Fewer letters are guessed too easily by who copies the file. */
const SHORTEST_PASSPHRASE = 12;

export interface KeyRequest {
  /** The person, or undefined for the key that signs the site. */
  readonly name: string | undefined;
  /** Where the encrypted private key goes; by default below the home folder. */
  readonly file?: string | undefined;
  readonly passphrase: string;
  /** The folder of the project, in which no private key may stand. */
  readonly project: string;
}

export type MadeKey =
  | { readonly file: string; readonly publicKey: string; readonly lines: string }
  | { readonly refusal: Phrase };

/** The usual place of a key: one file a person, and `release.key` for the site's. */
export const keyFileOf = (name: string | undefined): string =>
  join(homedir(), ".baocao", `${name === undefined ? "release" : slugOf(name)}.key`);

/** Makes a key pair and writes the encrypted private key, readable by its owner alone; never over another file. */
export const makeKey = ({ name, file = keyFileOf(name), passphrase, project }: KeyRequest): MadeKey => {
  const path = resolve(file);
  if (passphrase.length < SHORTEST_PASSPHRASE)
    return {
      refusal: phrase("commands:key-file.short-passphrase", { shortestPassphrase: SHORTEST_PASSPHRASE }),
    };
  if (!relative(resolve(project), path).startsWith(".."))
    return {
      refusal: phrase("commands:key-file.inside-project", { path }),
    };
  if (existsSync(path)) return { refusal: phrase("commands:key-file.exists", { path }) };
  const { publicKey, privateKeyFile } = newKeyPair(passphrase);
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  writeFileSync(path, privateKeyFile, { mode: 0o600, flag: "wx" });
  const lines = stringify(
    name === undefined ? { releaseKey: publicKey } : { signers: [{ name, publicKey }] },
  );
  return { file: path, publicKey, lines };
};

export type OpenedKey = { readonly key: KeyObject } | { readonly refusal: Phrase };

/** Reads and opens a private key file. */
export const openKeyFile = (file: string, passphrase: string): OpenedKey => {
  if (!existsSync(file)) return { refusal: phrase("commands:key-file.no-file", { file }) };
  const key = openPrivateKey(readFileSync(file, "utf8"), passphrase);
  return key
    ? { key }
    : {
        refusal: phrase("commands:key-file.wrong-passphrase", { file }),
      };
};
