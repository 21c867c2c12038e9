import { SORTS } from "../../search/filters.ts";
import type { SearchData } from "../../search/search-data.ts";
import { makeSearch, type Search } from "../../search/search.ts";
import { OutdatedDataError } from "../../search/read-search-data.ts";
import { readAddress, writeAddress, type SearchState } from "./address.ts";
import { startCopying } from "./copying.ts";
import { part } from "./elements.ts";
import { figureList } from "./figure-list.ts";
import { showPassages } from "./passage-hits.ts";
import { warmUp } from "./warm-up.ts";
import { searchReports } from "./reports.ts";
import { counted, type SearchWords } from "./search-words.ts";
import { liveRegion } from "./live-region.ts";
import { navigateWithArrows } from "./arrow-keys.ts";

/** Counts are said, and the address is written, when the typing pauses and not at every key. */
const PAUSE = 500;

/** Makes the search page answer as one types; what the page is made of stands in Search.astro. */
export const openSearch = async (root: HTMLElement): Promise<void> => {
  const form = part(root, "form", HTMLFormElement);
  const box = part(root, "input[type=search]", HTMLInputElement);
  const choices = [...form.querySelectorAll("select")];
  const results = part(root, "[data-results]", HTMLElement);
  const hits = part(root, "[data-hits]", HTMLElement);
  const indexes = part(root, "[data-indexes]", HTMLElement);
  const empty = part(root, "[data-empty]", HTMLElement);
  const count = part(root, "[data-figure-count]", HTMLElement);
  const words = JSON.parse(root.dataset["words"] ?? "{}") as SearchWords;
  const state = part(root, "[data-state]", HTMLElement);
  const say = liveRegion(part(root, "[data-said]", HTMLElement));
  const showFigures = figureList(hits, part(root, "[data-more]", HTMLButtonElement), words);
  const showPassagesFor = showPassages(root, words, (passages) =>
    say(`${count.textContent} ${passages}`, PAUSE),
  );
  let search: Search | undefined;
  let waiting: ReturnType<typeof setTimeout> | undefined;

  const asked = (): SearchState => {
    const { sort, ...filters } = Object.fromEntries(choices.map(({ name, value }) => [name, value]));
    return { query: box.value, filters, sort: SORTS.find((one) => one === sort) ?? "relevance" };
  };
  const keep = (): void => {
    clearTimeout(waiting);
    const address = writeAddress(new URL(location.href), asked());
    if (address.href !== location.href) history.replaceState(history.state, "", address);
  };
  const show = (): void => {
    if (!search) return;
    const { query, filters, sort } = asked();
    const isIdle = query.trim() === "" && !Object.values(filters).some(Boolean);
    const found = search(query, filters, sort);
    const { noFigure, oneFigure, manyFigures } = words.found;
    results.hidden = isIdle;
    const isEmpty = !isIdle && found.figures.length === 0;
    empty.hidden = !isEmpty;
    indexes.hidden = !isIdle && !isEmpty;
    count.textContent = counted(found.figures.length, noFigure, oneFigure, manyFigures);
    showFigures(found);
    if (!isIdle) say(count.textContent, PAUSE);
    showPassagesFor(query, found.matched);
  };
  const showAndKeep = (): void => {
    clearTimeout(waiting);
    waiting = setTimeout(keep, PAUSE);
    show();
  };

  choose(choices, root, readAddress(new URL(location.href)));
  box.addEventListener("input", showAndKeep);
  form.addEventListener("focusout", keep);
  for (const choice of choices) choice.addEventListener("change", showAndKeep);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    keep();
    hits.querySelector<HTMLElement>(".hit-link")?.focus();
  });
  part(form, "[data-clear]", HTMLButtonElement).addEventListener("click", () => {
    for (const choice of choices) choice.selectedIndex = 0;
    showAndKeep();
  });
  navigateWithArrows(root, box);
  startCopying(root, words, say);

  const tell = (message: string): void => {
    state.textContent = message;
    state.hidden = message === "";
    say(message);
  };
  const searchIn = (reports: readonly SearchData[]): void => {
    tell("");
    search = makeSearch(reports);
    showAndKeep();
    const [newest] = reports;
    if (newest) warmUp(search, newest);
  };
  if (box.value) tell(words.loading);
  await searchReports(root, searchIn, (error) =>
    tell(error instanceof OutdatedDataError ? words.outdated : words.failed),
  );
};

const choose = (
  choices: readonly HTMLSelectElement[],
  root: HTMLElement,
  { filters, sort }: SearchState,
): void => {
  const chosen: Readonly<Record<string, string | undefined>> = { ...filters, sort };
  for (const choice of choices) choice.value = chosen[choice.name] ?? "";
  const details = root.querySelector<HTMLDetailsElement>("details[data-filters]");
  if (details && (Object.keys(filters).length > 0 || sort !== "relevance")) details.open = true;
};
