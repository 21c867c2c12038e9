/**
 * The language switch keeps the reader's place: the anchor of the address and the query go along, however the link is
 * used (a click, the middle button, the context menu, the keyboard). The language that was chosen is remembered for the
 * next time that the address of the site is typed.
 */
const NAME = "language";
const USES = ["pointerdown", "contextmenu", "focus", "click"];

for (const link of document.querySelectorAll<HTMLAnchorElement>("a[data-alternate]")) {
  for (const use of USES)
    link.addEventListener(use, () => {
      const alternate = new URL(link.href);
      alternate.hash = location.hash;
      alternate.search = location.search;
      link.href = alternate.href;
    });
  for (const use of ["click", "auxclick"])
    link.addEventListener(use, () => {
      try {
        localStorage.setItem(NAME, link.hreflang);
      } catch {
        // The choice is kept for this page.
      }
    });
}

/** Was the address of the site typed, or opened from outside? A host may have sent the reader on by the browser's language. */
const isArrival = (): boolean => {
  const [entry] = performance.getEntriesByType("navigation");
  if (!(entry instanceof PerformanceNavigationTiming) || entry.type !== "navigate") return false;
  const isFromHere = document.referrer.startsWith(`${location.origin}/`);
  return !isFromHere && location.search === "" && (location.pathname === "/" || entry.redirectCount > 0);
};

/** The home page in the language that was chosen, where this one is in another. */
const chosenHome = (): string | undefined => {
  try {
    const chosen = localStorage.getItem(NAME);
    return [...document.querySelectorAll<HTMLAnchorElement>("a[data-alternate=home]")].find(
      ({ hreflang }) => hreflang === chosen,
    )?.href;
  } catch {
    return undefined;
  }
};

const home = isArrival() ? chosenHome() : undefined;
if (home !== undefined) location.replace(home);

/** A module: its names are its own. */
export {};
