import { setWidth } from "../tab.ts";
import { together, verdict, type PageGate, type InPageResult, type Verdict } from "../gate.ts";

const minimum = 44;
const widths = [1280, 320] as const;

/** Everything a finger aims at is at least 44 by 44 CSS pixels; links and words to explain in a sentence are excepted, as WCAG 2.5.5 excepts what stands inline. */
export const targets: PageGate = {
  name: "targets",
  media: ["light"],
  async evaluate(page, path) {
    const message = {
      vi: `mục tiêu bấm nhỏ hơn ${minimum} px`,
      en: `a target is smaller than ${minimum} px`,
    };
    const verdicts: Verdict[] = [];
    for (const width of widths) {
      await setWidth(page, width);
      const { faults, checked } = await page.evaluate(smallTargets, minimum);
      const details = faults.map((detail) => `${width} px: ${detail}`);
      verdicts.push(verdict("targets", path, message, { faults: details, checked }));
    }
    return together(verdicts);
  },
};

/** Runs in the page. */
function smallTargets(side: number): InPageResult {
  const selector =
    'a[href], area[href], button, input:not([type="hidden"]), select, textarea, summary, [role="button"], [role="tab"]';
  const links = "a[href], button, summary";

  const inSentence = (element: Element): boolean => {
    if (!element.matches("a[href], button[popovertarget]") || element.closest("nav") !== null) return false;
    const inline = element.matches("a") ? ["inline"] : ["inline", "inline-block"];
    if (!inline.includes(getComputedStyle(element).display)) return false;
    let block = element.parentElement;
    while (block !== null && getComputedStyle(block).display === "inline") block = block.parentElement;
    if (block === null) return false;
    const copy = block.cloneNode(true) as Element;
    for (const link of copy.querySelectorAll(links)) link.remove();
    return /[\p{L}\p{N}]{2}/u.test(copy.textContent);
  };

  /** A field's label is part of the target. */
  const size = (element: Element): { width: number; height: number } => {
    const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
    const boxes = [element, ...labels].map((part) => part.getBoundingClientRect());
    const span = (from: number[], to: number[]) => Math.max(...to) - Math.min(...from);
    return {
      width: span(
        boxes.map(({ left }) => left),
        boxes.map(({ right }) => right),
      ),
      height: span(
        boxes.map(({ top }) => top),
        boxes.map(({ bottom }) => bottom),
      ),
    };
  };
  const fits = ({ width, height }: { width: number; height: number }) =>
    width >= side - 0.01 && height >= side - 0.01;

  const aimedAt = [...document.querySelectorAll<HTMLElement>(selector)].filter(
    (element) => element.checkVisibility({ visibilityProperty: true }) && !inSentence(element),
  );
  const faults = aimedAt.flatMap((element) => {
    if (fits(size(element))) return [];
    element.focus({ preventScroll: true }); // a skip link shows itself only then
    const { width, height } = size(element);
    element.blur();
    if (fits({ width, height })) return [];
    return [`${width.toFixed(1)} × ${height.toFixed(1)} ${element.outerHTML.slice(0, 120)}`];
  });
  return { faults, checked: aimedAt.length };
}
