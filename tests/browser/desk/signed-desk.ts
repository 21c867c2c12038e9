import { appendFile, cp, mkdir, mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { newKeyPair } from "../../../scripts/release/key-pair.ts";
import { startDesk, type RunningDesk } from "./running-desk.ts";

/** A person who may sign, with the key file and its passphrase. */
export interface TestSigner {
  readonly name: string;
  readonly passphrase: string;
  readonly keyFile: { readonly name: string; readonly mimeType: string; readonly buffer: Buffer };
}

/** A desk whose site knows two people who sign. Everything is invented. */
export interface SignedDesk extends RunningDesk {
  readonly writer: TestSigner;
  readonly approver: TestSigner;
}

/** Starts a desk with two signers over a copy of a content folder, or over files by their paths. */
export const startSignedDesk = async (content: string | ReadonlyMap<string, string>): Promise<SignedDesk> => {
  const folder = await mkdtemp(join(tmpdir(), "desk-"));
  if (typeof content === "string") await cp(content, join(folder, "content"), { recursive: true });
  else
    for (const [path, text] of content) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), text);
    }
  const signer = (name: string): TestSigner & { readonly line: string } => {
    const passphrase = `cụm mật khẩu của ${name}`;
    const { publicKey, privateKeyFile } = newKeyPair(passphrase);
    const buffer = Buffer.from(privateKeyFile);
    return {
      name,
      passphrase,
      keyFile: { name: "khoa-thu.pem", mimeType: "application/x-pem-file", buffer },
      line: `  - { name: ${name}, publicKey: ${publicKey} }\n`,
    };
  };
  const [writer, approver] = [signer("Người soạn thử"), signer("Người duyệt thử")];
  await appendFile(join(folder, "content/site.yaml"), `signers:\n${writer.line}${approver.line}`);
  const desk = await startDesk(folder);
  return { ...desk, writer, approver };
};
