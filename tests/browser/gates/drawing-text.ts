import { setWidth } from "../tab.ts";
import { together, verdict, type PageGate, type InPageResult, type Verdict } from "../gate.ts";

const minimum = 12;
const widths = [320, 375, 768, 1280] as const;

/** Text in a drawing is never shown smaller than 12 CSS pixels, whatever the drawing is scaled to. */
export const drawingText: PageGate = {
  name: "drawing-text",
  media: ["light"],
  async evaluate(page, path) {
    if ((await page.locator("svg text").count()) === 0) return { issues: [], checked: 0 };
    const verdicts: Verdict[] = [];
    for (const width of widths) {
      await setWidth(page, width);
      const { faults, checked } = await page.evaluate(smallText, minimum);
      const message = {
        vi: `chữ trong hình nhỏ hơn ${minimum} px`,
        en: `text in a drawing is below ${minimum} px`,
      };
      const details = faults.map((detail) => `${width} px: ${detail}`);
      verdicts.push(verdict("drawing-text", path, message, { faults: details, checked }));
    }
    return together(verdicts);
  },
};

/** Runs in the page. */
function smallText(limit: number): InPageResult {
  let checked = 0;
  const faults = [...document.querySelectorAll<SVGTextContentElement>("svg text, svg tspan")].flatMap(
    (text) => {
      const matrix = text.getScreenCTM();
      const hasOwnText = [...text.childNodes].some(
        (node) => node.nodeType === 3 && node.nodeValue?.trim() !== "",
      );
      if (matrix === null || !hasOwnText || text.getClientRects().length === 0 || !text.checkVisibility())
        return [];
      checked += 1;
      const scale = Math.sqrt(Math.abs(matrix.a * matrix.d - matrix.b * matrix.c));
      const size = Number.parseFloat(getComputedStyle(text).fontSize) * scale;
      return size >= limit - 0.05 ? [] : [`${size.toFixed(1)} px “${text.textContent.trim().slice(0, 40)}”`];
    },
  );
  return { faults, checked };
}
