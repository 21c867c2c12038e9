import type { TestProject } from "vitest/node";
import { writeFontConfig } from "./fonts/font-config.ts";

/** The fonts of the browsers that the tests of a project start. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const fonts = await writeFontConfig();
  project.provide("fontConfig", fonts.file);
  return fonts.remove;
}
