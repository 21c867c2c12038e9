import { closest, hasClass, inside, textOf, type Element } from "../elements.ts";
import { readMarks, type Range } from "../drawn-marks.ts";
import { meant, observationsOf } from "../observations.ts";
import type { Fault, PageRule } from "../page-rule.ts";
import { phrase } from "../../../src/model/phrase.ts";

const isHidden = (element: Element): boolean =>
  closest(element, ({ attributes }) => attributes["aria-hidden"] === "true") !== undefined;

/**
 * A drawing is one image with a name, whose inside is not read out; its marks are as long as the figures that they
 * name, which its table has too.
 */
export const drawings: PageRule = {
  name: "drawings",
  async prepare(site) {
    const observations = await observationsOf(site);
    return (page, elements) => {
      const rangeOf = (figure: string, mark: Element): Range | undefined => {
        const [one] = meant(observations, figure, page.path, mark);
        if (!one) return undefined;
        const sign = one.falls ? -1 : 1;
        return { low: sign * Number(one.low), high: sign * Number(one.high) };
      };
      const all = elements.filter(({ name, parent }) => name === "svg" && parent?.name !== "svg");
      const charts = elements.filter((one) => one.name === "figure" && hasClass(one, "chart"));
      const { faults, marks } = readMarks(charts.flatMap(inside), rangeOf);
      return {
        faults: [
          ...all.flatMap(markupFaults),
          ...faults.map((detail) => ({
            ...phrase("pages:drawings.wrong-length"),
            detail,
          })),
          ...charts.flatMap(unlisted),
        ],
        checked: marks,
      };
    };
  },
};

function markupFaults(svg: Element): readonly Fault[] {
  if (isHidden(svg)) return [];
  const spoken = inside(svg).filter((one) => ["text", "title", "desc"].includes(one.name) && !isHidden(one));
  const isNamed = svg.attributes["role"] === "img" && (svg.attributes["aria-label"] ?? "") !== "";
  return [
    ...(isNamed ? [] : [phrase("pages:drawings.no-name")]),
    ...spoken.map((one) => ({
      ...phrase("pages:drawings.read-out"),
      detail: textOf(one),
    })),
  ];
}

/** Marks whose figure the table of their chart does not have; parts that are only counted have no figure there. */
function unlisted(chart: Element): readonly Fault[] {
  const all = inside(chart);
  const listed = new Set(all.flatMap(({ attributes }) => attributes["data-figure"] ?? []));
  const drawn = new Set(all.flatMap(({ attributes }) => attributes["data-of"] ?? []));
  return [...drawn]
    .filter((figure) => !listed.has(figure) && !/[./]/.test(figure))
    .map((detail) => ({
      ...phrase("pages:drawings.not-in-table"),
      detail,
    }));
}
