import type { Files } from "../../report/from-files.ts";
import { editCatalogue } from "./edit-catalogue.ts";
import { changeMetrics, rebind } from "./metric-lines.ts";

/** Files of the report whose figures may name a metric: the texts of all languages. */
export const textsOf = (files: Files, report: string): [string, string][] =>
  [...files].filter(([path]) => path.startsWith(`content/reports/${report}/`) && path.endsWith(".mdx"));

/** The content files in which a figure of a report is none any more: its bindings, its metric and its new indicator go. */
export const unbindFigure = (files: Files, report: string, id: string): Map<string, string> => {
  const next = new Map(files);
  for (const [path, text] of textsOf(files, report))
    next.set(
      path,
      rebind(
        changeMetrics(text, (metric) => (metric.id === id ? undefined : metric)),
        id,
      ),
    );
  editCatalogue(next, report, (indicators) => {
    indicators.delete(id);
  });
  return next;
};
