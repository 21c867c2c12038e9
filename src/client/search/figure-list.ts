import type { Found } from "../../search/search.ts";
import { figureHit } from "./figure-hit.ts";
import type { SearchWords } from "./search-words.ts";

const AT_ONCE = 3;
const AT_FIRST = 10;
const MORE = 20;

/**
 * Shows hits in `list`: the best ones at once, the next when the browser has drawn those, all others when `more` is
 * pressed. On a slow telephone a key then costs no more than what can be seen.
 */
export const figureList = (list: HTMLElement, more: HTMLButtonElement, words: SearchWords) => {
  let found: Found | undefined;
  const sentences = new Set<string>();
  let waiting: ReturnType<typeof setTimeout> | undefined;

  const showUpTo = (end: number): void => {
    if (!found) return;
    const { figures, matchedIn } = found;
    list.append(
      ...figures.slice(list.childElementCount, end).map((figure) => {
        const isShown = sentences.has(figure.sentence);
        sentences.add(figure.sentence);
        return figureHit(figure, matchedIn(figure), words, isShown);
      }),
    );
    more.hidden = list.childElementCount >= figures.length;
  };
  more.addEventListener("click", () => {
    const shown = list.childElementCount;
    showUpTo(shown + MORE);
    list.children[shown]?.querySelector<HTMLElement>(".hit-link")?.focus();
  });

  return (next: Found): void => {
    clearTimeout(waiting);
    found = next;
    list.replaceChildren();
    sentences.clear();
    showUpTo(AT_ONCE);
    waiting = setTimeout(() => showUpTo(AT_FIRST), 50);
  };
};
