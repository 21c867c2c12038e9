import { SORTS } from "../../search/filters.ts";
import { OutdatedDataError } from "../../search/index/read-search-data.ts";
import type { SearchData } from "../../search/index/search-data.ts";
import { prepareCatalogue } from "../../search/query/catalogue-words.ts";
import type { NearWordsOf } from "../../search/query/near-words.ts";
import { searchOver, type Found, type Search } from "../../search/search.ts";
import { readAddress, writeAddress, type SearchState } from "./address.ts";
import { answerIn } from "./answer.ts";
import { navigateWithArrows } from "./arrow-keys.ts";
import { part } from "./elements.ts";
import { figureList } from "./figure-list.ts";
import { liveRegion } from "./live-region.ts";
import { LoadError, loadReports, type ReportFiles } from "./load-reports.ts";
import { showPassages } from "./passage-hits.ts";
import type { EarlyFile } from "./early-file.ts";
import { fill, type SearchWords } from "./search-words.ts";
import { topicsOf } from "./older-reports.ts";
import { warmUps } from "./warm-up.ts";

/** Counts are said, and the address is written, when the typing pauses and not at every key. */
const PAUSE = 500;

/** Makes the search page answer as one types; what the page is made of stands in `[...search].astro`. */
export const openSearch = async (root: HTMLElement, early: EarlyFile): Promise<void> => {
  const form = part(root, "form", HTMLFormElement);
  const box = part(root, "input[type=search]", HTMLInputElement);
  const choices = [...form.querySelectorAll("select")];
  const results = part(root, "[data-results]", HTMLElement);
  const hits = part(root, "[data-hits]", HTMLElement);
  const indexes = part(root, "[data-indexes]", HTMLElement);
  const words = JSON.parse(root.dataset["words"] ?? "{}") as SearchWords;
  const state = part(root, "[data-state]", HTMLElement);
  const say = liveRegion(part(root, "[data-said]", HTMLElement));
  const showFigures = figureList(hits, part(root, "[data-more]", HTMLButtonElement), words);
  const warmUp = warmUps();
  const title = document.title;
  let isLiteral = readAddress(new URL(location.href)).isLiteral;
  let spoken = "";
  let data: SearchData | undefined;
  let search: Search | undefined;
  let isWhole = false;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let answered: Found | undefined;
  let lookInOlder: ((topics: readonly string[] | undefined) => void) | undefined;

  const asked = (): SearchState => {
    const { sort, ...filters } = Object.fromEntries(choices.map(({ name, value }) => [name, value]));
    return { query: box.value, filters, sort: SORTS.find((one) => one === sort) ?? "relevance", isLiteral };
  };
  const asTyped = (query: string): string =>
    writeAddress(new URL(location.href), { ...asked(), query, isLiteral: true }).href;
  const answer = answerIn(root, words, asTyped);
  const showPassagesFor = showPassages(root, words, (count, hasPassages) => {
    answer.showInText(hasPassages);
    say(`${spoken} ${count}`, PAUSE);
  });
  const keep = (): void => {
    clearTimeout(waiting);
    const state = asked();
    const address = writeAddress(new URL(location.href), state);
    if (address.href !== location.href) history.replaceState(history.state, "", address);
    document.title = state.query.trim() ? `${state.query.trim()} – ${title}` : title;
  };
  const tell = (message: string): void => {
    state.textContent = message;
    state.hidden = message === "";
    if (message) say(message);
  };
  const showFound = (query: string, found: Found, loaded: SearchData): void => {
    const isAnswered = found.hits.length > 0;
    answer.show(query, found, loaded);
    indexes.hidden = isAnswered || found.nearest.length > 0;
    showFigures(isAnswered ? found.hits : found.nearest, loaded.catalogue, isAnswered);
    spoken = answer.spoken(found);
    say(spoken, PAUSE);
    showPassagesFor(query, found);
  };
  const show = (isUnfinished: boolean): void => {
    if (!search || !data) return;
    const { query, filters, sort } = asked();
    const isIdle = query.trim() === "" && !Object.values(filters).some(Boolean);
    results.hidden = isIdle;
    indexes.hidden = !isIdle;
    try {
      const found = search(query, { filters, sort, isLiteral, isUnfinished });
      answered = isIdle ? undefined : found;
      if (isIdle) showFigures([], data.catalogue, true);
      // Names in other languages, derived figures and corrections are on their way: nothing is said to be missing.
      else if (!isWhole && found.hits.length === 0) {
        results.hidden = true;
        tell(words.loading);
        return;
      } else showFound(query, found, data);
    } catch {
      // Hits of the query before would stand under this one.
      showFigures([], data.catalogue, true);
      results.hidden = true;
      indexes.hidden = false;
      tell(words.broken);
      return;
    }
    if (state.textContent === words.broken) tell("");
  };
  const lookFurther = (): void => {
    if (answered) lookInOlder?.(topicsOf(answered, asked().filters));
  };
  const showAndKeep = (isUnfinished: boolean): void => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      keep();
      // What is typed no further is a whole word: typing errors in it are corrected.
      if (isUnfinished) show(false);
      lookFurther();
    }, PAUSE);
    show(isUnfinished);
  };

  choose(choices, root, readAddress(new URL(location.href)));
  box.addEventListener("input", () => {
    isLiteral = false;
    showAndKeep(true);
  });
  form.addEventListener("focusout", keep);
  for (const choice of choices) choice.addEventListener("change", () => showAndKeep(false));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    show(false);
    keep();
    hits.querySelector<HTMLElement>(".hit-link")?.focus();
  });
  root.addEventListener("click", (event) => {
    if (!(event.target instanceof Element) || !event.target.closest("[data-as-typed]")) return;
    event.preventDefault();
    isLiteral = true;
    showAndKeep(false);
    box.focus();
  });
  part(form, "[data-clear]", HTMLButtonElement).addEventListener("click", () => {
    for (const choice of choices) choice.selectedIndex = 0;
    showAndKeep(false);
  });
  navigateWithArrows(root, box);

  const searchIn = (loaded: SearchData, nearWords?: NearWordsOf): void => {
    isWhole = nearWords !== undefined;
    data = loaded;
    search = searchOver(loaded, nearWords);
    tell("");
    showAndKeep(false);
    // No hit changes any more by itself.
    root.toggleAttribute("data-whole", isWhole);
    warmUp(search, loaded.catalogue);
  };
  if (box.value) tell(words.loading);
  await loadReports({
    first: root.dataset["first"] ?? "",
    catalogueRest: root.dataset["catalogueRest"] ?? "",
    reports: JSON.parse(root.dataset["reports"] ?? "[]") as ReportFiles[],
    early,
    prepare: (catalogue) => {
      prepareCatalogue(catalogue);
      try {
        // Reads what is asked, and finds nothing yet: of its first time, only the figures are left to look at.
        searchOver({ catalogue, reports: [] })(box.value);
      } catch {
        // It is said once the figures are asked.
      }
    },
    searchIn,
    older: part(root, "[data-older]", HTMLButtonElement),
    olderWanted: (look) => {
      lookInOlder = look;
      lookFurther();
    },
    failed: (error) => {
      isWhole = true;
      show(false);
      tell(failureText(error, words));
    },
  });
};

const failureText = (error: unknown, words: SearchWords): string => {
  if (error instanceof OutdatedDataError) return words.outdated;
  if (!navigator.onLine) return words.offline;
  return fill(words.failed, { name: error instanceof LoadError ? error.what : "" });
};

const choose = (
  choices: readonly HTMLSelectElement[],
  root: HTMLElement,
  { filters, sort }: SearchState,
): void => {
  const chosen: ReadonlyMap<string, string> = new Map(Object.entries({ ...filters, sort }));
  for (const choice of choices) choice.value = chosen.get(choice.name) ?? "";
  const details = root.querySelector<HTMLDetailsElement>("details[data-filters]");
  if (details && (Object.keys(filters).length > 0 || sort !== "relevance")) details.open = true;
};
