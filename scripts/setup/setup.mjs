/**
 * What `npm start` and `npm test` need before anything else, on a machine that has only Node (18 or newer) and npm:
 * the packages of the lock file and, with `--browser`, a browser, web servers and a speech synthesiser for the tests.
 * Plain JavaScript without dependencies: it runs before the project's own Node is there.
 */
import { findBrowser, installBrowser, tellHowToGetBrowser } from "./browser.mjs";
import { installPackages, packagesAreInstalled } from "./packages.mjs";
import { installSpeech } from "./speech.mjs";
import { installServers } from "./web-servers.mjs";

const root = new URL("../../", import.meta.url);

if (!packagesAreInstalled(root)) {
  console.log("Cài đặt các gói phụ thuộc … / Installing packages …");
  if (!installPackages(root)) process.exit(1);
}

if (process.argv.includes("--browser") && findBrowser() === undefined) {
  console.log("Cài đặt trình duyệt … / Installing a browser …");
  if (!installBrowser() || findBrowser() === undefined) {
    tellHowToGetBrowser();
    process.exit(1);
  }
}

if (process.argv.includes("--browser")) {
  installServers();
  installSpeech();
}
