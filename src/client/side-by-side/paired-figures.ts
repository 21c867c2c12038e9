/** A figure is marked in both languages: the one in the address, and the one that the pointer is on. */
const text = document.querySelector<HTMLElement>(".side-by-side");

const idOf = ({ id, dataset }: HTMLElement): string => id || (dataset["figure"] ?? "");

const mark = (name: "alike" | "target", id: string): void => {
  for (const one of text?.querySelectorAll<HTMLElement>("data") ?? [])
    one.classList.toggle(name, id !== "" && idOf(one) === id);
};

const markTarget = (): void => mark("target", decodeURIComponent(location.hash.slice(1)));

text?.addEventListener("pointerover", ({ target }) => {
  const figure = target instanceof Element ? target.closest<HTMLElement>("data") : null;
  mark("alike", figure ? idOf(figure) : "");
});
addEventListener("hashchange", markTarget);
markTarget();

/** A module: its names are its own. */
export {};
