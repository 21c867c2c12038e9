import type { TestProject } from "vitest/node";
import { serve } from "../../scripts/preview.ts";
import provideFonts from "../browser/setup.ts";
import { everyCombination } from "../scope.ts";
import { buildInto, dist } from "./build-site.ts";
import { choosePagesOf } from "../page-choice/pages-of.ts";

/**
 * Before the tests of the site: dist is what the present sources give and is served, once for all test files. Its social
 * cards are drawn where every combination is tried, else by `cards.test.ts`, one a kind of page.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  await buildInto(dist, { hasCards: everyCombination });
  const [preview, removeFonts] = await Promise.all([serve(dist, 0), provideFonts(project)]);
  project.provide("origin", preview.origin);
  project.provide("chosenPages", await choosePagesOf(dist));
  return async () => {
    await Promise.all([preview.close(), removeFonts()]);
  };
}
