import type { SearchCatalogue } from "../../search/index/search-data.ts";
import type { Hit } from "../../search/hit.ts";
import { figureHit } from "./figure-hit.ts";
import type { SearchWords } from "./search-words.ts";

const AT_ONCE = 3;
const AT_FIRST = 10;
const MORE = 20;

/**
 * Shows hits in `list`: the best ones at once, the next when the browser has drawn those, all others when `more` is
 * pressed. On a slow telephone a key then costs no more than what can be seen. Hits that come later never move the focus.
 */
export const figureList = (list: HTMLElement, more: HTMLButtonElement, words: SearchWords) => {
  let hits: readonly Hit[] = [];
  let make: (hit: Hit) => HTMLLIElement;
  let waiting: ReturnType<typeof setTimeout> | undefined;

  const showUpTo = (end: number): void => {
    list.append(...hits.slice(list.childElementCount, end).map((hit) => make(hit)));
    more.hidden = list.childElementCount >= hits.length;
  };
  more.addEventListener("click", () => {
    const shown = list.childElementCount;
    showUpTo(shown + MORE);
    list.children[shown]?.querySelector<HTMLElement>(".hit-link")?.focus();
  });

  return (next: readonly Hit[], catalogue: SearchCatalogue, areAnswers: boolean): void => {
    clearTimeout(waiting);
    hits = next;
    make = (hit) => figureHit(hit, catalogue, words, areAnswers);
    const focused = document.activeElement?.closest<HTMLElement>(".hit");
    const kept = focused && list.contains(focused) ? hitId(focused) : undefined;
    list.replaceChildren();
    showUpTo(kept === undefined ? AT_ONCE : hits.length);
    if (kept !== undefined)
      [...list.querySelectorAll<HTMLElement>(".hit")]
        .find((hit) => hitId(hit) === kept)
        ?.querySelector<HTMLElement>(".hit-link")
        ?.focus({ preventScroll: true });
    waiting = setTimeout(() => showUpTo(AT_FIRST), 50);
  };
};

const hitId = ({ dataset }: HTMLElement): string => dataset["figureHit"] ?? dataset["nearest"] ?? "";
