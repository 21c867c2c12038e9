/** All of the search that is loaded with its page: the search itself comes when it is asked for. */
const root = document.querySelector<HTMLElement>("[data-search]");
const box = root?.querySelector<HTMLInputElement>("input[type=search]");
let isOpen = false;

const open = (): void => {
  if (!root || isOpen) return;
  isOpen = true;
  void import("./search-page.ts").then(({ openSearch }) => openSearch(root));
};

if (root && box) {
  const asked = new URL(location.href).searchParams;
  box.value = asked.get("q") ?? box.value;
  box.addEventListener("focus", open);
  box.addEventListener("input", open);
  for (const filters of root.querySelectorAll<HTMLElement>("[data-filters]")) {
    filters.hidden = false;
    filters.addEventListener("focusin", open);
  }
  if (box.value || ["topic", "kind", "status"].some((name) => asked.has(name))) open();
}
