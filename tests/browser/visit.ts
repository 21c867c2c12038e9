import type { Browser, Page } from "playwright-core";
import type { Issue } from "../../scripts/verify/issue.ts";
import { openTab, setWidth } from "./browser.ts";
import { axe } from "./gates/axe.ts";
import { drawingText } from "./gates/drawing-text.ts";
import { watchQuiet } from "./gates/quiet.ts";
import { reflow } from "./gates/reflow.ts";
import { targets } from "./gates/targets.ts";
import { textSpacing } from "./gates/text-spacing.ts";

/** A gate that needs a browser: one promise of a page as it is shown. It may leave the window's width changed. */
export type PageGate = (page: Page, path: string) => Promise<readonly Issue[]>;

export const pageGates: readonly PageGate[] = [axe, textSpacing, drawingText, reflow, targets];

/** Opens one page of a served site in a tab of its own and puts it through the gates. */
export async function visit(
  browser: Browser,
  origin: string,
  path: string,
  gates: readonly PageGate[] = pageGates,
): Promise<readonly Issue[]> {
  const page = await openTab(browser);
  try {
    const noise = watchQuiet(page, path);
    await setWidth(page, 1280);
    await page.goto(origin + path, { waitUntil: "load" });
    const issues: Issue[] = [];
    for (const gate of gates) issues.push(...(await gate(page, path)));
    return [...noise(), ...issues];
  } finally {
    await page.close();
  }
}
