import type { Localized } from "../../../src/model/locale.ts";
import { setWidth } from "../tab.ts";
import { ownWords, type PageGate } from "../gate.ts";

const width = 320;

/**
 * At 320 CSS pixels, which is 400 % of a usual window, the page does not scroll sideways and nothing is cut off.
 * What must be wider scrolls in a region of its own that has a name and takes the keyboard's focus.
 */
export const reflow: PageGate = {
  name: "reflow",
  media: ["light"],
  async evaluate(page, path) {
    await setWidth(page, width);
    const { checked, ...faults } = await page.evaluate(sidewaysFaults);
    const messages: Record<keyof typeof faults, Localized> = {
      wide: { vi: `ở ${width} px, trang phải cuộn ngang`, en: `at ${width} px the page scrolls sideways` },
      cut: { vi: `ở ${width} px, nội dung bị cắt`, en: `at ${width} px something is cut off` },
      nameless: {
        vi: "vùng cuộn ngang cần là region, có tên và tabindex=0",
        en: "a region that scrolls sideways needs to be a region with a name and tabindex=0",
      },
    };
    const issues = (["wide", "cut", "nameless"] as const).flatMap((kind) =>
      faults[kind].map((detail) => ({ gate: "reflow", page: path, ...ownWords(messages[kind]), detail })),
    );
    return { issues, checked };
  },
};

/** Runs in the page. */
function sidewaysFaults(): { wide: string[]; cut: string[]; nameless: string[]; checked: number } {
  const root = document.documentElement;
  // What is folded away keeps the layout of an earlier width: it is unfolded, and so is measured too.
  const folded = [...document.querySelectorAll<HTMLDetailsElement>("details:not([open])")];
  for (const details of folded) details.open = true;
  const say = (element: Element) => element.outerHTML.slice(0, 120);
  const overflow = (element: Element) => getComputedStyle(element).overflowX;
  const shown = [...document.body.querySelectorAll("*")].filter(
    (element) =>
      element.checkVisibility() &&
      element.getClientRects().length > 0 &&
      element.closest("svg svg, svg *") === null,
  );
  const hides = (element: Element) => ["hidden", "clip"].includes(overflow(element));
  const scrolls = (element: Element) => ["auto", "scroll"].includes(overflow(element));
  const contained = (element: Element): boolean => {
    const parent = element.parentElement;
    if (parent === null || parent === document.body) return false;
    return scrolls(parent) || hides(parent) || contained(parent);
  };
  const overfull = (element: Element) =>
    element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 1;

  const wide = shown.filter((element) => element.getBoundingClientRect().right > root.clientWidth + 1);
  const widest = wide.filter((element) => !contained(element)).map(say);
  const named = (element: Element) =>
    element.hasAttribute("aria-label") || element.hasAttribute("aria-labelledby");
  const reachable = (element: Element) =>
    element.matches(`[role="region"], section:not([role])`) &&
    named(element) &&
    (element as HTMLElement).tabIndex === 0;
  const faults = {
    wide: root.scrollWidth > root.clientWidth && widest.length === 0 ? [say(root)] : widest.slice(0, 5),
    cut: [root, document.body, ...shown].filter((element) => hides(element) && overfull(element)).map(say),
    nameless: shown
      .filter((element) => scrolls(element) && overfull(element) && !reachable(element))
      .map(say),
    checked: shown.length,
  };
  for (const details of folded) details.open = false;
  return faults;
}
