import { proposedCataloguePath } from "../../report/content-paths.ts";
import { parse, stringify } from "yaml";

interface Proposed {
  indicators?: Record<string, Record<string, unknown>>;
  units?: Record<string, unknown>;
}

/** Changes the indicators that a draft proposes; does nothing where it proposes none. */
export const editCatalogue = (
  files: Map<string, string>,
  report: string,
  edit: (indicators: Map<string, Record<string, unknown>>) => void,
): void => {
  const path = proposedCataloguePath(report);
  const text = files.get(path);
  if (text === undefined) return;
  const data = parse(text) as Proposed;
  const indicators = new Map(Object.entries(data.indicators ?? {}));
  edit(indicators);
  files.set(path, stringify({ ...data, indicators: Object.fromEntries(indicators) }));
};
