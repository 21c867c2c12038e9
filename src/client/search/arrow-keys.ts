/** The down and up arrow keys lead from the box to the hits and from hit to hit, Escape leads back to the box. */
export const navigateWithArrows = (root: HTMLElement, box: HTMLInputElement): void => {
  root.addEventListener("keydown", (event) => {
    const links = [...root.querySelectorAll<HTMLElement>(".hit .hit-link")].filter(
      (link) => link.getClientRects().length > 0,
    );
    const here =
      event.target instanceof Element
        ? event.target.closest(".hit")?.querySelector<HTMLElement>(".hit-link")
        : null;
    const at = here ? links.indexOf(here) : -1;
    if (at < 0 && event.target !== box) return;
    if (event.key === "ArrowDown") links[at + 1]?.focus();
    else if (event.key === "ArrowUp" && at >= 0) (links[at - 1] ?? box).focus();
    else if (event.key === "Escape" && at >= 0) box.focus();
    else return;
    event.preventDefault();
  });
};
