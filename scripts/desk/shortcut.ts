import { chmod, mkdir, writeFile } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";

/** Systems on which a file for a double click can be made. */
export type System = "win32" | "darwin" | "linux";

export interface Shortcut {
  readonly name: string;
  readonly text: string;
  readonly isExecutable: boolean;
}

const WINDOW_WORDS = [
  "Đây là cửa sổ của bàn biên tập. Hãy để cửa sổ này mở khi đang làm việc; đóng nó là dừng bàn biên tập.",
  "This window runs the editors' desk. Keep it open while you work; closing it stops the desk.",
];

/** The file that starts the desk of the project in `folder` and opens the browser, for a double click. */
export const shortcutFor = (system: System, folder: string): Shortcut => {
  switch (system) {
    case "win32": {
      const lines = [
        "@echo off",
        "chcp 65001 >nul",
        "title Bàn biên tập",
        `cd /d "${folder.replaceAll("%", "%%")}"`,
        ...WINDOW_WORDS.map((words) => `echo ${words}`),
        "call npm run desk -- --open",
        "pause",
      ];
      return { name: "Ban bien tap.cmd", text: `${lines.join("\r\n")}\r\n`, isExecutable: false };
    }
    case "darwin": {
      const lines = [
        "#!/bin/sh",
        `cd ${quoted(folder)} || exit 1`,
        ...WINDOW_WORDS.map((words) => `echo ${quoted(words)}`),
        "npm run desk -- --open",
      ];
      return { name: "Bàn biên tập.command", text: `${lines.join("\n")}\n`, isExecutable: true };
    }
    case "linux": {
      const lines = [
        "[Desktop Entry]",
        "Type=Application",
        "Name=Bàn biên tập",
        "Comment=Hãy để cửa sổ này mở khi đang làm việc",
        `Path=${folder}`,
        "Exec=npm run desk -- --open",
        "Terminal=true",
      ];
      return { name: "ban-bien-tap.desktop", text: `${lines.join("\n")}\n`, isExecutable: true };
    }
  }
};

const quoted = (text: string): string => `'${text.replaceAll("'", String.raw`'\''`)}'`;

/** Writes the file of this system into `target`, by default onto the desktop, and returns its place. */
export const writeShortcut = async (
  folder: string,
  {
    system = process.platform,
    target = join(homedir(), "Desktop"),
  }: { system?: string; target?: string } = {},
): Promise<string> => {
  const { name, text, isExecutable } = shortcutFor(
    system === "win32" || system === "darwin" ? system : "linux",
    folder,
  );
  await mkdir(target, { recursive: true });
  const file = join(target, name);
  await writeFile(file, text);
  if (isExecutable) await chmod(file, 0o755);
  return file;
};
