import { closest, textOf, type Element } from "../elements.ts";
import type { PageRule } from "../page-rule.ts";
import { phrase } from "../../../src/model/phrase.ts";

/**
 * Links have words. In one paragraph, list or table, and among the downloads of a page, the same words lead to the same
 * place.
 */
export const linkWords: PageRule = {
  name: "link-words",
  prepare(site) {
    const { root } = site;
    return (page, elements) => {
      const links = elements.filter(
        ({ name, attributes }) => name === "a" && attributes["href"] !== undefined,
      );
      const faults = [...Map.groupBy(links, placeOf).values()]
        .flatMap((near) => [...Map.groupBy(near, nameOf)])
        .flatMap(([name, same]) => {
          const places = new Set(
            same.map(
              ({ attributes }) =>
                URL.parse(attributes["href"] ?? "", new URL(page.path.slice(1), root))?.href,
            ),
          );
          if (name !== "" && places.size === 1) return [];
          const fault = name === "" ? phrase("pages:link-words.none") : phrase("pages:link-words.two-places");
          return [{ ...fault, detail: `${name}: ${[...places].slice(0, 3).join(" ")}` }];
        });
      return { faults, checked: links.length };
    };
  },
};

function nameOf(link: Element): string {
  return (link.attributes["aria-label"] ?? textOf(link)).toLowerCase();
}

const groups = ["p", "ul", "ol", "dl", "table"];

function placeOf(link: Element): Element | string {
  if ("download" in link.attributes) return "downloads";
  return closest(link, ({ name }) => groups.includes(name)) ?? "page";
}
