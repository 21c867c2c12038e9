import { readFileSync } from "node:fs";
import { stdin, stdout } from "node:process";

/** A passphrase from the first line of a file, or typed on the terminal without being shown. Undefined without either. */
export const passphraseFrom = async (
  file: string | undefined,
  prompt: string,
): Promise<string | undefined> => {
  if (file !== undefined) return readFileSync(file, "utf8").split(/\r?\n/, 1)[0];
  if (!stdin.isTTY) return undefined;
  stdout.write(prompt);
  stdin.setRawMode(true);
  stdin.setEncoding("utf8");
  let typed = "";
  try {
    for await (const text of stdin as AsyncIterable<string>)
      for (const letter of text) {
        if (letter === "\r" || letter === "\n") return typed.normalize("NFC");
        if (letter === "\u0003") return undefined;
        typed = letter === "\u007f" || letter === "\b" ? typed.slice(0, -1) : typed + letter;
      }
  } finally {
    stdin.setRawMode(false);
    stdin.pause();
    stdout.write("\n");
  }
  return undefined;
};
