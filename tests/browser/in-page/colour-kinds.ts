declare global {
  /**
   * The elements with text of their own, outside drawings; of those with the same colour, size and weight on the same
   * grounds, the first two.
   */
  var textsOfEachColour: () => Element[];
}

/** Runs in the page. A tool that looks for the colour behind each text then looks once for each pair of colours. */
export function installColourKinds(): void {
  const kept = 2;

  /** What an element lies on, and what makes it see-through or lifts it over others. */
  const ground = (element: Element): string => {
    const { backgroundColor, backgroundImage, opacity, position } = getComputedStyle(element);
    return [backgroundColor, backgroundImage, opacity, position].join(" ");
  };

  globalThis.textsOfEachColour = () => {
    const grounds = new Map<Element, string>();
    const groundsOf = (element: Element): string => {
      const known = grounds.get(element);
      if (known !== undefined) return known;
      const [own, { parentElement }] = [ground(element), element];
      const below = parentElement ? groundsOf(parentElement) : "";
      // Most elements lie on what their parent lies on.
      const all = below.endsWith(own) ? below : `${below} > ${own}`;
      grounds.set(element, all);
      return all;
    };
    const times = new Map<string, number>();
    return [...document.body.querySelectorAll("*")].filter((element) => {
      const hasText = [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== "");
      if (!hasText || element.closest("svg") || !element.checkVisibility()) return false;
      const { color, fontSize, fontWeight, textDecorationLine } = getComputedStyle(element);
      const kind = [color, fontSize, fontWeight, textDecorationLine, groundsOf(element)].join(" | ");
      const time = (times.get(kind) ?? 0) + 1;
      times.set(kind, time);
      return time <= kept;
    });
  };
}
