import type { FoundPassage } from "../../search/figure-passages.ts";
import type { Found } from "../../search/search.ts";
import type { Matched } from "../../search/marked-text.ts";
import { element, marked, part } from "./elements.ts";
import type { FoundPassages, PassageSearch } from "./passages.ts";
import { counted, type SearchWords } from "./search-words.ts";

/** Passages are looked for when the typing pauses: they come over the wire one by one. */
const PAUSE = 250;
/** Passages under one heading are told apart by their first words. */
const EXCERPT_LENGTH = 60;

/**
 * Shows the passages for a query; what comes too late for a newer query is not shown. `done` gets their count in words
 * and whether there are any. Where they will stand, it says that the search is under way, and when it fails.
 */
export const showPassages = (
  root: HTMLElement,
  words: SearchWords,
  done: (count: string, hasPassages: boolean) => void,
) => {
  const section = part(root, "[data-passages]", HTMLElement);
  const hits = part(section, "[data-passage-hits]", HTMLElement);
  const count = part(section, "[data-passage-count]", HTMLElement);
  let find: PassageSearch | undefined;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let latest = 0;

  const show = async (asked: Found): Promise<void> => {
    const mine = (latest += 1);
    let found: FoundPassages | undefined;
    try {
      // Loaded after the first figures: they do not wait for it.
      const { passageSearch } = await import("./passages.ts");
      find ??= passageSearch(root.dataset["pagefind"] ?? "");
      found = await find(asked);
    } catch {
      found = undefined;
    }
    if (mine !== latest) return;
    hits.replaceChildren(...(found?.first ?? []).map((passage) => passageHit(passage, asked.matched)));
    const failure = navigator.onLine ? words.passagesFailed : words.passagesOffline;
    const { noPassage, onePassage, manyPassages } = words.count;
    count.textContent = found ? counted(found.count, noPassage, onePassage, manyPassages) : failure;
    done(count.textContent, (found?.count ?? 0) > 0);
  };

  return (query: string, found: Found): void => {
    clearTimeout(waiting);
    latest += 1;
    hits.replaceChildren();
    // On a slow network the index of the text is long under way: nothing here would mean that nothing was found.
    count.textContent = words.passagesLoading;
    section.hidden = query.trim() === "";
    if (!section.hidden) waiting = setTimeout(() => void show(found), PAUSE);
  };
};

const passageHit = ({ href, title, page, excerpt }: FoundPassage, matched: Matched): HTMLLIElement =>
  element(
    "li",
    {},
    element(
      "a",
      { href, class: "hit-link" },
      marked(title, matched),
      element("span", { class: "visually-hidden" }, `: ${excerpt.slice(0, EXCERPT_LENGTH)}`),
    ),
    element("p", { class: "meta" }, page),
    element("p", { class: "meta" }, marked(excerpt, matched), " …"),
  );
