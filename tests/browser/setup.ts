import type { TestProject } from "vitest/node";
import { startBrowser } from "./start-browser.ts";

/** One browser for all tests of a project; each test file connects to it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const browser = await startBrowser();
  project.provide("browser", browser.wsEndpoint());
  return () => browser.close();
}
