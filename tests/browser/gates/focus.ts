import { verdict, together, type PageGate } from "../gate.ts";

const ring = { width: 2, contrast: 3 } as const;

/**
 * What has the keyboard's focus shows it by an outline of at least 2 px that has 3:1 with its ground, and nothing lies
 * over it, whichever way the reader came.
 */
export const focus: PageGate = {
  name: "focus",
  media: ["light", "dark"],
  async evaluate(page, path, medium) {
    await page.keyboard.press("Tab"); // from here on the browser shows the focus as it does to the keyboard
    const { faint, covered, checked } = await page.evaluate(focusFaults, ring);
    const rings = {
      vi: `vòng tiêu điểm cần ${ring.width} px và tương phản ${ring.contrast}:1`,
      en: `the focus ring needs ${ring.width} px and a contrast of ${ring.contrast}:1`,
    };
    const covers = { vi: "chỗ có tiêu điểm bị che", en: "something covers what has the focus" };
    return together([
      verdict("focus", path, rings, { faults: faint.map((one) => `${medium}: ${one}`), checked }),
      verdict("focus", path, covers, { faults: covered, checked: 0 }),
    ]);
  },
};

/** Runs in the page. Goes backwards, so that what stays at the top of the window would come to lie over the focus. */
function focusFaults(limits: { width: number; contrast: number }) {
  const { tabStops, colour, ground, contrast, describe } = globalThis.inspector;
  const faint: string[] = [];
  const covered: string[] = [];
  const all = tabStops();
  for (const element of all.toReversed()) {
    element.focus();
    if (document.activeElement !== element) {
      faint.push(`takes no focus: ${describe(element)}`);
      continue;
    }
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
    const isThick = outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= limits.width;
    const ratio = isThick ? contrast(colour(outlineColor), ground(element.parentElement)) : 0;
    if (ratio < limits.contrast)
      faint.push(`${outlineStyle} ${outlineWidth} ${ratio.toFixed(1)}:1 ${describe(element)}`);
    const [box] = [...element.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
    if (box === undefined) continue;
    const x = box.left + box.width / 2;
    const top = document.elementFromPoint(x, Math.max(box.top, 0) + Math.min(box.height, innerHeight) / 2);
    const isOwn = top !== null && (element.contains(top) || top.contains(element));
    const isLabel = top?.closest("label") !== null && element.matches("input");
    if (!isOwn && !isLabel) covered.push(`${top ? describe(top) : "nothing"} over ${describe(element)}`);
  }
  (document.activeElement as HTMLElement | null)?.blur();
  scrollTo(0, 0);
  return { faint, covered, checked: all.length };
}
