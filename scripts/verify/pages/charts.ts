import { hasClass, inside, textOf, type Element } from "../elements.ts";
import type { Fault, PageRule } from "../page-rule.ts";
import { phrase } from "../../../src/model/phrase.ts";

const parts: Readonly<Record<string, (all: readonly Element[]) => boolean>> = {
  headline: (all) => all.some((one) => /^h[1-6]$/.test(one.name) && textOf(one) !== ""),
  measure: (all) => all.some((one) => hasClass(one, "measure") && /\d{4}/.test(textOf(one))),
  summary: (all) =>
    all.some(
      (one) =>
        one.name === "p" && one.parent?.name === "figure" && !hasClass(one, "source") && textOf(one) !== "",
    ),
  drawing: (all) => all.some(({ name, attributes }) => name === "svg" && attributes["role"] === "img"),
  table: (all) => all.some((one) => one.name === "tbody" && /\d/.test(textOf(one))),
  source: (all) => all.some((one) => hasClass(one, "source") && textOf(one) !== ""),
  download: (all) => all.some(({ name, attributes }) => name === "a" && "download" in attributes),
};

/** Each chart is whole: headline, measure with its period, summary, drawing, table, source, download. */
export const charts: PageRule = {
  name: "charts",
  prepare: () => (_, elements) => {
    const all = elements.filter((one) => one.name === "figure" && hasClass(one, "chart"));
    const loose = elements.filter(
      (one) => one.name === "svg" && one.attributes["role"] === "img" && !isIn(one, all),
    );
    const faults: Fault[] = [
      ...all.flatMap((chart) => {
        const has = inside(chart);
        const missing = Object.keys(parts).filter((part) => !parts[part]?.(has));
        const detail = `${chart.attributes["id"] ?? ""}: ${missing.join(", ")}`;
        return missing.length > 0 ? [{ ...phrase("pages:charts.lacks-part"), detail }] : [];
      }),
      ...loose.map((one) => ({
        ...phrase("pages:charts.loose-drawing"),
        detail: one.attributes["aria-label"] ?? "",
      })),
    ];
    return { faults, checked: all.length };
  },
};

function isIn(element: Element, charts: readonly Element[]): boolean {
  for (let one = element.parent; one; one = one.parent) if (charts.includes(one)) return true;
  return false;
}
