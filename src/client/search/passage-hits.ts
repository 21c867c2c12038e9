import type { Matched } from "../../search/marked-text.ts";
import { element, marked, part } from "./elements.ts";
import { passageSearch, type Passage } from "./passages.ts";
import { counted, type SearchWords } from "./search-words.ts";

/** Passages are looked for when the typing pauses: they come over the wire one by one. */
const PAUSE = 250;
/** Passages under one heading are told apart by their first words. */
const EXCERPT_LENGTH = 60;

/** Shows the passages for a query; what comes too late for a newer query is not shown. `done` hears their count. */
export const showPassages = (root: HTMLElement, words: SearchWords, done: (count: string) => void) => {
  const section = part(root, "[data-passages]", HTMLElement);
  const hits = part(section, "[data-passage-hits]", HTMLElement);
  const count = part(section, "[data-passage-count]", HTMLElement);
  const find = passageSearch(root.dataset["pagefind"] ?? "");
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let latest = 0;

  const show = async (query: string, matched: Matched): Promise<void> => {
    const mine = (latest += 1);
    const found = await find(query).catch(() => undefined);
    if (mine !== latest) return;
    section.hidden = found === undefined;
    hits.replaceChildren(...(found?.first ?? []).map((passage) => passageHit(passage, matched)));
    count.textContent = counted(
      found?.count ?? 0,
      words.found.noPassage,
      words.found.onePassage,
      words.found.manyPassages,
    );
    if (found) done(count.textContent);
  };

  return (query: string, matched: Matched): void => {
    clearTimeout(waiting);
    latest += 1;
    section.hidden = query.trim() === "";
    if (!section.hidden) waiting = setTimeout(() => void show(query, matched), PAUSE);
  };
};

const passageHit = ({ href, title, page, excerpt }: Passage, matched: Matched): HTMLLIElement =>
  element(
    "li",
    { class: "hit" },
    element(
      "h3",
      {},
      element(
        "a",
        { href, class: "hit-link" },
        marked(title, matched),
        element("span", { class: "visually-hidden" }, `: ${excerpt.slice(0, EXCERPT_LENGTH)}`),
      ),
    ),
    element("p", { class: "hit-facts" }, page),
    element("p", { class: "hit-sentence" }, marked(excerpt, matched), " …"),
  );
