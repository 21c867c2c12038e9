import type { Page } from "playwright-core";
import type { Issue } from "../../../scripts/verify/issue.ts";
import { setWidth } from "../browser.ts";

const minimum = 12;
const widths = [320, 375, 768, 1280] as const;

/** Text in a drawing is never shown smaller than 12 CSS pixels, whatever the drawing is scaled to. */
export async function drawingText(page: Page, path: string): Promise<readonly Issue[]> {
  if ((await page.locator("svg text").count()) === 0) return [];
  const issues: Issue[] = [];
  for (const width of widths) {
    await setWidth(page, width);
    const small = await page.evaluate(smallText, minimum);
    const message = {
      vi: `chữ trong hình nhỏ hơn ${minimum} px`,
      en: `text in a drawing is below ${minimum} px`,
    };
    issues.push(
      ...small.map((detail) => ({
        gate: "drawing-text",
        page: path,
        message,
        detail: `${width} px: ${detail}`,
      })),
    );
  }
  return issues;
}

/** Runs in the page. */
function smallText(limit: number): string[] {
  return [...document.querySelectorAll<SVGTextContentElement>("svg text, svg tspan")].flatMap((text) => {
    const matrix = text.getScreenCTM();
    const hasOwnText = [...text.childNodes].some(
      (node) => node.nodeType === 3 && node.nodeValue?.trim() !== "",
    );
    if (matrix === null || !hasOwnText || text.getClientRects().length === 0 || !text.checkVisibility())
      return [];
    const scale = Math.sqrt(Math.abs(matrix.a * matrix.d - matrix.b * matrix.c));
    const size = Number.parseFloat(getComputedStyle(text).fontSize) * scale;
    return size >= limit - 0.05 ? [] : [`${size.toFixed(1)} px “${text.textContent.trim().slice(0, 40)}”`];
  });
}
