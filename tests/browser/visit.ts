import type { Page } from "playwright-core";
import type { Issue } from "../../scripts/verify/issue.ts";
import { setWidth } from "./browser.ts";
import { axe } from "./gates/axe.ts";
import { drawingText } from "./gates/drawing-text.ts";
import { quiet } from "./gates/quiet.ts";
import { reflow } from "./gates/reflow.ts";
import { targets } from "./gates/targets.ts";
import { textSpacing } from "./gates/text-spacing.ts";

/** A gate that needs a browser: one promise of a page as it is shown. It may leave the window's width changed. */
export type PageGate = (page: Page, path: string) => Promise<readonly Issue[]>;

const pageGates: readonly PageGate[] = [axe, textSpacing, targets, reflow, drawingText];

/** Opens one page of a served site in a tab and puts it through the gates. */
export async function visit(
  page: Page,
  origin: string,
  path: string,
  gates: readonly PageGate[] = pageGates,
): Promise<readonly Issue[]> {
  const issues: Issue[] = [];
  const noise = await quiet(page, path, async () => {
    await setWidth(page, 1280);
    await page.goto(origin + path, { waitUntil: "load" });
    for (const gate of gates) issues.push(...(await gate(page, path)));
  });
  return [...noise, ...issues];
}
