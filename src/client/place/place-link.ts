/**
 * One link for all paragraphs and headings: it stands at the one that the pointer is on or that was touched, and is no
 * stop of the keyboard, which has the link among each section's tools. A link to a place on the page is also copied.
 */
const link = document.querySelector<HTMLAnchorElement>("[data-place-link]");
const said = document.querySelector<HTMLElement>("[data-place-said]");
const main = document.querySelector<HTMLElement>("main");
const PLACES = ":is(p, h2, h3, h4, h5)[id], section[id] > :is(h2, h3, h4)";

let silence: ReturnType<typeof setTimeout> | undefined;
const say = (text: string): void => {
  if (!said) return;
  said.textContent = text;
  clearTimeout(silence);
  silence = setTimeout(() => {
    said.textContent = "";
  }, 5000);
};

main?.addEventListener("pointerover", ({ target }) => {
  const place = target instanceof Element ? target.closest(PLACES) : null;
  if (!link || !place || place.contains(link)) return;
  link.href = `#${place.id || (place.parentElement?.id ?? "")}`;
  link.hidden = false;
  link.parentElement?.classList.remove("has-place-link");
  place.classList.add("has-place-link");
  place.append(link);
});

main?.addEventListener("click", ({ target }) => {
  const chosen =
    target instanceof Element
      ? target.closest<HTMLAnchorElement>("[data-place-link], [data-copies-place]")
      : null;
  if (!chosen || !("clipboard" in navigator)) return;
  navigator.clipboard.writeText(chosen.href).then(
    () => say(said?.dataset["copied"] ?? ""),
    () => undefined,
  );
});

/** A module: its names are its own. */
export {};
