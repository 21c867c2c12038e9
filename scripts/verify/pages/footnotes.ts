import { closest, inside, textOf } from "../elements.ts";
import type { Fault, PageRule } from "../page-rule.ts";

/** A footnote leads back to where it is called, so that nobody has to look for the place again. */
export const footnotes: PageRule = {
  name: "footnotes",
  prepare: () => (_, elements) => {
    const byId = new Map(
      elements.flatMap((one) => (one.attributes["id"] ? [[one.attributes["id"], one] as const] : [])),
    );
    const markers = elements.filter(
      (one) =>
        one.name === "a" &&
        (one.attributes["href"] ?? "").startsWith("#") &&
        closest(one, ({ name }) => name === "sup") !== undefined,
    );
    const faults = markers.flatMap((marker): Fault[] => {
      const href = marker.attributes["href"] ?? "";
      const note = byId.get(href.slice(1));
      const returns = note ? inside(note).filter(({ name }) => name === "a") : [];
      const isBack = returns.some(({ attributes }) => {
        const place = byId.get((attributes["href"] ?? "").replace(/^#/, ""));
        return place !== undefined && byMarker(place, href);
      });
      return isBack
        ? []
        : [
            {
              vi: "chú thích không có đường quay lại",
              en: "a footnote has no way back",
              detail: `${href} ${textOf(marker)}`,
            },
          ];
    });
    return { faults, checked: markers.length };
  },
};

/** Does a marker of this note stand there? */
function byMarker(place: Parameters<typeof inside>[0], href: string): boolean {
  return [place, ...inside(place)].some(
    ({ name, attributes }) => name === "a" && attributes["href"] === href,
  );
}
