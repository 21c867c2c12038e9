import { closest, hasClass, inside, textOf, type Element } from "../elements.ts";
import type { Fault, PageRule } from "../page-rule.ts";
import { phrase } from "../../../src/model/phrase.ts";

/**
 * Nobody has to look for a footnote or for the place where it is called: it stands directly behind its paragraph, with
 * other notes at most between them, or leads back.
 */
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
      const leadsBack = (note ? inside(note) : []).some(({ name, attributes }) => {
        const place = name === "a" ? byId.get((attributes["href"] ?? "").replace(/^#/, "")) : undefined;
        return place !== undefined && byMarker(place, href);
      });
      if (leadsBack || (note && isDirectlyBehind(note, marker))) return [];
      const detail = `${href} ${textOf(marker)}`;
      return [
        {
          ...phrase("pages:footnotes"),
          detail,
        },
      ];
    });
    return { faults, checked: markers.length };
  },
};

/** Does a marker of this note stand there? */
function byMarker(place: Element, href: string): boolean {
  return [place, ...inside(place)].some(
    ({ name, attributes }) => name === "a" && attributes["href"] === href,
  );
}

/** Between them stand other notes at most, of which one may call it. */
function isDirectlyBehind(note: Element, marker: Element): boolean {
  const beside = (note.parent?.content ?? []).filter((one) => typeof one !== "string");
  const before = beside.slice(0, beside.indexOf(note));
  const paragraph = before.findLastIndex((one) => !hasClass(one, "note"));
  return before.slice(Math.max(paragraph, 0)).some((one) => inside(one).includes(marker));
}
