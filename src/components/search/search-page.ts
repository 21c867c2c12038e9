import { SORTS } from "../../search/asked.ts";
import type { SearchData } from "../../search/search-data.ts";
import { makeSearch, type Found, type Search } from "../../search/search.ts";
import { readAddress, writeAddress, type Asked } from "./address.ts";
import { startCopying } from "./copying.ts";
import { part } from "./elements.ts";
import { figureHit } from "./figure-hit.ts";
import { showPassages } from "./passage-hits.ts";
import { counted, type SearchWords } from "./search-words.ts";
import { speaker } from "./speaker.ts";
import { walkWithArrows } from "./walking.ts";

const AT_FIRST = 10;
const MORE = 20;
/** A reader who listens hears the counts when the typing pauses, and not at every key. */
const PAUSE = 600;

/** Makes the search page answer as one types; what the page is made of stands in Search.astro. */
export const openSearch = async (root: HTMLElement): Promise<void> => {
  const form = part(root, "form", HTMLFormElement);
  const box = part(root, "input[type=search]", HTMLInputElement);
  const choices = [...form.querySelectorAll("select")];
  const results = part(root, "[data-results]", HTMLElement);
  const hits = part(root, "[data-hits]", HTMLElement);
  const more = part(root, "[data-more]", HTMLButtonElement);
  const indexes = part(root, "[data-indexes]", HTMLElement);
  const count = part(root, "[data-figure-count]", HTMLElement);
  const words = JSON.parse(root.dataset["words"] ?? "{}") as SearchWords;
  const say = speaker(part(root, "[data-said]", HTMLElement));
  const showPassagesFor = showPassages(root, words, (passages) =>
    say(`${count.textContent} ${passages}`, PAUSE),
  );
  let search: Search | undefined;
  let found: Found | undefined;

  const asked = (): Asked => {
    const { sort, ...filters } = Object.fromEntries(choices.map(({ name, value }) => [name, value]));
    return { query: box.value, filters, sort: SORTS.find((one) => one === sort) ?? "relevance" };
  };
  const showHits = (upTo: number): void => {
    const shown = hits.childElementCount;
    const { figures = [], matchedIn } = found ?? {};
    hits.append(
      ...figures
        .slice(shown, upTo)
        .map((figure) => figureHit(figure, matchedIn?.(figure) ?? new Map(), words)),
    );
    more.hidden = hits.childElementCount >= figures.length;
  };
  const show = (): void => {
    if (!search) return;
    const { query, filters, sort } = asked();
    const isIdle = query.trim() === "" && !Object.values(filters).some(Boolean);
    found = search(query, filters, sort);
    results.hidden = isIdle;
    indexes.hidden = !isIdle;
    hits.replaceChildren();
    showHits(AT_FIRST);
    count.textContent = counted(
      found.figures.length,
      words.found.noFigure,
      words.found.oneFigure,
      words.found.manyFigures,
    );
    if (!isIdle) say(count.textContent, PAUSE);
    showPassagesFor(query, found.matched);
  };
  const keep = (): void =>
    history.replaceState(history.state, "", writeAddress(new URL(location.href), asked()));
  const showAndKeep = (): void => {
    keep();
    show();
  };

  choose(choices, root, readAddress(new URL(location.href)));
  box.addEventListener("input", showAndKeep);
  for (const choice of choices) choice.addEventListener("change", showAndKeep);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    showAndKeep();
    hits.querySelector<HTMLElement>(".hit-link")?.focus();
  });
  part(form, "[data-clear]", HTMLButtonElement).addEventListener("click", () => {
    for (const choice of choices) choice.selectedIndex = 0;
    showAndKeep();
  });
  more.addEventListener("click", () => {
    const shown = hits.childElementCount;
    showHits(shown + MORE);
    hits.children[shown]?.querySelector<HTMLElement>(".hit-link")?.focus();
  });
  walkWithArrows(root, box);
  startCopying(root, words, say);

  if (box.value) {
    say(words.loading, PAUSE);
    keep();
  }
  try {
    for await (const reports of reportsFrom(root)) {
      search = makeSearch(reports);
      show();
    }
  } catch {
    say(words.failed);
  }
};

const choose = (choices: readonly HTMLSelectElement[], root: HTMLElement, { filters, sort }: Asked): void => {
  const chosen: Readonly<Record<string, string | undefined>> = { ...filters, sort };
  for (const choice of choices) choice.value = chosen[choice.name] ?? "";
  const details = root.querySelector<HTMLDetailsElement>("details[data-filters]");
  if (details && (Object.keys(filters).length > 0 || sort !== "relevance")) details.open = true;
};

/** The newest report as soon as it is there, then all of them. */
async function* reportsFrom(root: HTMLElement): AsyncGenerator<readonly SearchData[]> {
  const [newest = "", ...older] = JSON.parse(root.dataset["records"] ?? "[]") as string[];
  const first = await load(newest);
  yield [first];
  if (older.length > 0) yield [first, ...(await Promise.all(older.map(load)))];
}

const load = async (address: string): Promise<SearchData> => {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  return (await response.json()) as SearchData;
};
