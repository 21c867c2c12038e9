declare global {
  /**
   * Does something while the page lacks what only repeats: of elements with the same markup chain and the same markup
   * inside, all but the first two; in a table, a list or a row of it each is counted by itself. Cells, headings and
   * labels stay, and what something else names as its label or description; what is named by its own words keeps them.
   */
  var withoutRepeats: <Result>(act: () => Promise<Result>) => Promise<Result>;
}

/** Runs in the page. A tool whose time grows with the page then sees each kind of element, and not each element. */
export function installRepeats(): void {
  const kept = 2;
  const told = ["class", "role", "type", "lang", "hidden", "open", "tabindex", "aria-hidden"];
  const namedByContent =
    "h1, h2, h3, h4, h5, h6, a, button, summary, caption, figcaption, label, legend, select, th, td";
  const named = ["aria-labelledby", "aria-describedby", "aria-controls", "for", "headers", "popovertarget"];

  const token = (element: Element): string =>
    [element.localName, ...told.map((name) => element.getAttribute(name) ?? "")].join(" ");
  const inside = (element: Element): string =>
    [...new Set([...element.querySelectorAll("*")].map(token))].sort().join();

  const repeats = (): Element[] => {
    const names = named.flatMap((name) =>
      [...document.querySelectorAll(`[${name}]`)].flatMap(
        (element) => element.getAttribute(name)?.split(/\s+/) ?? [],
      ),
    );
    const stays = new Set<Element | null>([
      ...document.querySelectorAll("h1, h2, h3, h4, h5, h6, label"),
      ...names.map((id) => document.getElementById(id)),
    ]);
    const holdsOne = (element: Element): boolean =>
      stays.has(element) || [...element.querySelectorAll("*")].some((one) => stays.has(one));
    const times = new Map<string, number>();
    const found: Element[] = [];
    let groups = 0;
    const look = (parent: Element, chain: string): void => {
      for (const element of parent.children) {
        const own = `${chain} > ${token(element)}`;
        const kind = `${own} | ${inside(element)}`;
        const time = (times.get(kind) ?? 0) + 1;
        times.set(kind, time);
        if (time > kept && !element.matches("td, th") && !holdsOne(element)) found.push(element);
        else if (!element.matches(namedByContent))
          look(element, element.matches("table, ul, ol, dl, tr") ? `${own} ${String((groups += 1))}` : own);
      }
    };
    look(document.body, "");
    return found;
  };

  globalThis.withoutRepeats = async (act) => {
    const places = repeats().map((element) => {
      const place = document.createComment("");
      element.replaceWith(place);
      return { element, place };
    });
    try {
      return await act();
    } finally {
      for (const { element, place } of places) place.replaceWith(element);
    }
  };
}
