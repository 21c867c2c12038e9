/** One element that a reader cannot see or reach as it is meant. */
export interface LayoutFault {
  /** The beginning of its markup, and of its words; the heading that it stands under. */
  readonly html: string;
  readonly text: string;
  readonly heading: string;
}

/** The width of a window of 1280 pixels at 400 %, in CSS pixels (WCAG 1.4.10). */
export const NARROWEST = 320;

/** WCAG 1.4.12 with the reader's own spacing, and 1.4.4 with text of double size. */
export const READERS_STYLES = {
  "text spacing":
    "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }",
  "200 % text": ":root { font-size: 200% !important }",
} as const;

interface SidewaysFaults {
  /** What makes the page scroll sideways, what is cut off, and regions that scroll without a name or a tab stop. */
  readonly wide: readonly LayoutFault[];
  readonly cut: readonly LayoutFault[];
  readonly nameless: readonly LayoutFault[];
  readonly checked: number;
}

/** What of a page is wider than its window. Runs in the page or in one that frames it: it uses nothing of this module. */
export function sidewaysFaults(page: Document = document): SidewaysFaults {
  const root = page.documentElement;
  // What is folded away keeps the layout of an earlier width: it is unfolded, and so is measured too.
  const folded = [...page.querySelectorAll<HTMLDetailsElement>("details:not([open])")];
  for (const details of folded) details.open = true;
  const say = (element: Element) => ({
    html: element.outerHTML.slice(0, 120),
    heading:
      [...page.querySelectorAll("h1, h2, h3, h4")]
        .findLast((one) => one.contains(element) || one.compareDocumentPosition(element) & 4)
        ?.textContent.trim() ?? "",
    text: element.textContent.trim().replace(/\s+/g, " ").slice(0, 80),
  });
  const overflow = (element: Element) => getComputedStyle(element).overflowX;
  const shown = [...page.body.querySelectorAll("*")].filter(
    (element) =>
      element.checkVisibility() &&
      element.getClientRects().length > 0 &&
      element.closest("svg svg, svg *") === null,
  );
  const hides = (element: Element) => ["hidden", "clip"].includes(overflow(element));
  const scrolls = (element: Element) => ["auto", "scroll"].includes(overflow(element));
  const contained = (element: Element): boolean => {
    const parent = element.parentElement;
    if (parent === null || parent === page.body) return false;
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
    cut: [root, page.body, ...shown].filter((element) => hides(element) && overfull(element)).map(say),
    nameless: shown
      .filter((element) => scrolls(element) && overfull(element) && !reachable(element))
      .map(say),
    checked: shown.length,
  };
  for (const details of folded) details.open = false;
  return faults;
}

/**
 * What of a page is cut off, or pushes it wider than its window, with the reader's own style sheet, which the page's policy
 * does not stop. Runs in the page or in one that frames it: it uses nothing of this module.
 */
export function cutOff(
  css: string,
  page: Document = document,
): { readonly faults: readonly LayoutFault[]; readonly checked: number } {
  const sheet = new (page.defaultView ?? globalThis).CSSStyleSheet();
  sheet.replaceSync(css);
  const before = [...page.adoptedStyleSheets];
  page.adoptedStyleSheets = [...before, sheet];
  const root = page.documentElement;
  const clips = (element: Element) => {
    const { overflowX, overflowY } = getComputedStyle(element);
    const tooWide = /hidden|clip/.test(overflowX) && element.scrollWidth > element.clientWidth + 1;
    const tooHigh = /hidden|clip/.test(overflowY) && element.scrollHeight > element.clientHeight + 1;
    return element.clientWidth > 1 && element.clientHeight > 1 && (tooWide || tooHigh);
  };
  const shown = [...page.body.querySelectorAll("*")].filter(
    (element) => element.closest("svg") === null && element.checkVisibility(),
  );
  const cut = shown.filter(clips);
  const wide = root.scrollWidth > root.clientWidth ? [root] : [];
  const faults = [...wide, ...cut].map((element) => ({
    html: element.outerHTML.slice(0, 120),
    heading:
      [...page.querySelectorAll("h1, h2, h3, h4")]
        .findLast((one) => one.contains(element) || one.compareDocumentPosition(element) & 4)
        ?.textContent.trim() ?? "",
    text: element.textContent.trim().replace(/\s+/g, " ").slice(0, 80),
  }));
  page.adoptedStyleSheets = before;
  return { faults, checked: shown.length };
}
