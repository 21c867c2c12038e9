import { createHash } from "node:crypto";
import { hasClass, inside, textOf, type Element } from "../elements.ts";
import type { Fault, PageRule } from "../page-rule.ts";
import { phrase } from "../../../src/model/phrase.ts";

/** A chart as a page shows it: the address of its frame, and what drawing and table look like. */
type Shown = readonly [frame: string, look: string];

/**
 * A chart whose marks and cells do not name their figures is drawn as in its frame, where they do and are compared with
 * them: see the rules `drawings` and `bound-figures`.
 */
export const framedCharts: PageRule = {
  name: "framed-charts",
  prepare: () => (page, elements) => {
    const charts = elements.filter((one) => one.name === "figure" && hasClass(one, "chart"));
    const lang = elements.find(({ name }) => name === "html")?.attributes["lang"] ?? "";
    const compared = charts.filter((chart) => isFrame(page.path) || !inside(chart).some(namesFigure));
    const shown = compared.map((chart): Shown => [frameOf(chart, lang), lookOf(chart)]);
    return { faults: [], checked: shown.length, ...(shown.length ? { mark: JSON.stringify(shown) } : {}) };
  },
  compare: (marks) => {
    const frames = new Map(
      [...marks].flatMap(([path, mark]) => shownIn(mark).filter(([frame]) => frame === path)),
    );
    return (path) =>
      shownIn(marks.get(path) ?? "[]").flatMap(([frame, look]): Fault[] => {
        if (isFrame(path) || frames.get(frame) === look) return [];
        return [{ ...phrase("pages:framed-charts"), detail: frame }];
      });
  },
};

const isFrame = (path: string): boolean => path.startsWith("/embed/");

const shownIn = (mark: string): readonly Shown[] => JSON.parse(mark) as readonly Shown[];

const namesFigure = ({ attributes }: Element): boolean =>
  "data-of" in attributes || "data-figure" in attributes;

/** The frame is of the report whose file of the chart is offered. */
function frameOf(chart: Element, lang: string): string {
  const [, report = "", id = ""] =
    inside(chart)
      .map(({ attributes }) => /^\/data\/(.+)\/charts\/([^/]+)\.csv$/.exec(attributes["href"] ?? ""))
      .find((found) => found !== null) ?? [];
  return `/embed/${lang}/${report}/chart/${id}/`;
}

/** The drawing and the words of the table, without what names their figures. */
function lookOf(chart: Element): string {
  const all = inside(chart);
  const drawings = all.filter(({ name, parent }) => name === "svg" && parent?.name !== "svg").map(markup);
  const tables = all.filter(({ name }) => name === "table").map(textOf);
  return createHash("sha256")
    .update(JSON.stringify([drawings, tables]))
    .digest("base64");
}

function markup({ name, attributes, content }: Element): string {
  const written = Object.entries(attributes).filter(([key]) => !key.startsWith("data-"));
  const parts = content.map((part) => (typeof part === "string" ? part : markup(part)));
  return `<${name} ${JSON.stringify(written)}>${parts.join("")}</${name}>`;
}
