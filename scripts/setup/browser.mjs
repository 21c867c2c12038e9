import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/**
 * Names a Chromium or Chrome has on the path. The one without windows is first: it takes a quarter less processor time,
 * since it draws nothing but pages.
 */
const commands = [
  "chromium-headless-shell",
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "chrome",
];

/** Packages of Debian-like systems; older ones have the second only. */
const packages = ["chromium-headless-shell", "chromium"];

/** Where macOS and Windows keep it, which is not on the path. */
const usualPlaces = [
  "/usr/bin/chromium",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  ...["ProgramFiles", "ProgramFiles(x86)", "LOCALAPPDATA"].flatMap((name) => {
    const folder = process.env[name];
    if (folder === undefined) return [];
    return [
      join(folder, "Google", "Chrome", "Application", "chrome.exe"),
      join(folder, "Chromium", "Application", "chrome.exe"),
      join(folder, "Microsoft", "Edge", "Application", "msedge.exe"),
    ];
  }),
];

/**
 * The program file of a Chromium-like browser: what CHROMIUM in the environment names, else an installed one.
 * @param {NodeJS.ProcessEnv} env
 * @returns {string | undefined}
 */
export function findBrowser(env = process.env) {
  const named = env["CHROMIUM"];
  if (named !== undefined && named !== "") return existsSync(named) ? named : undefined;
  const onPath = (env["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
  const candidates = commands.flatMap((command) => onPath.map((folder) => join(folder, command)));
  return [...candidates, ...usualPlaces].find((file) => existsSync(file));
}

/** Installs Chromium where that needs no question: as root on a Debian-like system. Says whether it went well. */
export function installBrowser() {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return false;
  if (process.env["CHROMIUM"]) return false; // a wrong CHROMIUM is for the reader to correct
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const apt = (/** @type {string[]} */ ...args) =>
    spawnSync("apt-get", args, { stdio: "inherit", env }).status === 0;
  return apt("update") && packages.some((name) => apt("install", "-y", "--no-install-recommends", name));
}

export function tellHowToGetBrowser() {
  console.error(
    [
      "Kiểm thử cần trình duyệt Chromium hoặc Chrome. Hãy cài đặt một trình duyệt, hoặc đặt biến môi trường",
      "CHROMIUM là đường dẫn tới tệp chương trình của trình duyệt, rồi chạy lại.",
      "The tests need Chromium or Chrome. Install one, or set CHROMIUM in the environment to the path of its",
      "program file, and run again.",
      "  Debian, Ubuntu: apt-get install chromium-headless-shell · macOS: brew install --cask chromium · Windows: winget install Google.Chrome",
    ].join("\n"),
  );
}
