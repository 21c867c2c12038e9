import { spawnSync } from "node:child_process";

/** What a speech synthesiser makes of a text: its sounds as espeak-ng writes them. */
export interface Spoken {
  readonly text: string;
  readonly sounds: string;
  /** Did it leave the Vietnamese voice for an English one? */
  readonly foreign: boolean;
}

/** The Vietnamese voice of espeak-ng (`program` is its file); every text is a paragraph and comes back as one line. */
export function speak(program: string, texts: readonly string[]): Spoken[] {
  const input = texts.map((text) => `${text}.\n\n`).join("");
  const { stdout, status, error } = spawnSync(program, ["-v", "vi", "-q", "-x", "--stdin"], {
    encoding: "utf8",
    input,
  });
  const lines = stdout.split("\n").filter((line) => line.trim() !== "");
  if (status !== 0 || lines.length !== texts.length)
    throw new Error(
      `${program}: ${error?.message ?? `${String(lines.length)} lines for ${String(texts.length)} texts`}`,
    );
  return texts.map((text, index) => {
    const sounds = (lines[index] ?? "").trim();
    return { text, sounds, foreign: sounds.includes("(en)") };
  });
}
