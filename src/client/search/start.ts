import { askEarly } from "./early-file.ts";

/** All of the search that is loaded with its page: the search itself comes when it is asked for. */
const startSearch = (root: HTMLElement): void => {
  const box = root.querySelector<HTMLInputElement>("input[type=search]");
  let isOpen = false;
  const open = (): void => {
    if (isOpen) return;
    isOpen = true;
    const early = askEarly(root);
    import("./search-page.ts")
      .then(({ openSearch }) => openSearch(root, early))
      .catch(() => {
        isOpen = false;
        const state = root.querySelector<HTMLElement>("[data-state]");
        if (!state) return;
        state.textContent = root.dataset["notLoaded"] ?? "";
        state.hidden = false;
      });
  };

  const asked = new URL(location.href).searchParams;
  if (box && asked.has("q")) box.value = asked.get("q") ?? "";
  root.addEventListener("focusin", ({ target }) => {
    if (target instanceof Element && target.closest("form")) open();
  });
  box?.addEventListener("input", open);
  if (["q", "report", "period", "topic", "kind", "status"].some((name) => asked.get(name))) open();
};

const root = document.querySelector<HTMLElement>("[data-search]");
if (root) startSearch(root);
