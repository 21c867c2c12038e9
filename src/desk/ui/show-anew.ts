import type { Translate } from "../messages/translator.ts";
import { announce } from "./announce.ts";

const KEY = "desk-shown-anew";
const FOCUSABLE = "a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex='-1']";

/** Where the work was on a page when it was loaded anew. */
interface Place {
  readonly path: string;
  /** The part of the page that had the focus, and which of its elements in order. */
  readonly region: string | null;
  readonly at: number;
  /** What was unfolded. */
  readonly folds: readonly string[];
  /** The message that says what was done. */
  readonly said: string;
}

const regions = (): readonly HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>("main section[aria-labelledby], main article[aria-labelledby]"),
];
const nameOf = (region: Element | null | undefined): string | null =>
  region?.getAttribute("aria-labelledby") ?? null;
const regionOf = (element: Element): Element | null => element.closest("[aria-labelledby]");

/** What can have the focus in a part of the page and is not folded away. */
const focusableIn = (region: Element): readonly HTMLElement[] =>
  [...region.querySelectorAll<HTMLElement>(FOCUSABLE)].filter((one) => one.checkVisibility());

/** A fold by its part of the page and its words; counts in them change. */
const foldName = (fold: HTMLDetailsElement): string =>
  `${nameOf(regionOf(fold)) ?? ""} ${fold.querySelector("summary")?.textContent.replaceAll(/\d+/g, "") ?? ""}`;
const folds = (): readonly HTMLDetailsElement[] => [
  ...document.querySelectorAll<HTMLDetailsElement>("main details"),
];

/** Loads the page anew after something was written: the focus and what was unfolded are where they were then. */
export const showAnew = (said = "audit.saved"): void => {
  const active = document.activeElement ?? document.body;
  const region = regionOf(active);
  const place: Place = {
    path: location.pathname,
    region: nameOf(region),
    at: region ? focusableIn(region).indexOf(active as HTMLElement) : -1,
    folds: folds()
      .filter(({ open }) => open)
      .map(foldName),
    said,
  };
  sessionStorage.setItem(KEY, JSON.stringify(place));
  location.reload();
};

/** On a page that was loaded anew: unfolds, focuses and says what was saved. Nothing on any other page. */
export const goToPlace = (t: Translate): void => {
  const kept = sessionStorage.getItem(KEY);
  sessionStorage.removeItem(KEY);
  const place = kept === null ? undefined : (JSON.parse(kept) as Place);
  if (place?.path !== location.pathname) return;
  for (const fold of folds()) if (place.folds.includes(foldName(fold))) fold.open = true;
  const region = regions().find((one) => nameOf(one) === place.region);
  const own = region ? focusableIn(region) : [];
  // What had the focus may be gone: then what stands there now, or the last before it.
  (own[place.at] ?? own.at(-1) ?? document.querySelector<HTMLElement>("main"))?.focus();
  announce(t(place.said));
};
