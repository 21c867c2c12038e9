import { checkFiles } from "../../src/checks/check-files.ts";
import { figureAnchor, type Addresses } from "../../src/exports/addresses.ts";
import { bytesOf, type DataFile } from "../../src/exports/data-file.ts";
import { figureRecords } from "../../src/exports/figure-records.ts";
import { reportFiles } from "../../src/exports/report-files.ts";
import type { Edition } from "../../src/report/edition.ts";
import { broken, type Change } from "../fixtures/small-report.ts";

/** Words that a spreadsheet would take for a formula, as they could stand in an annex or a glossary. */
export const CANARY = '=HYPERLINK("https://bad.example","x")';

const CHANGES: readonly Change[] = [
  {
    file: "content/site.yaml",
    replace: "url: https://report.example",
    by: "url: https://report.example\narea: VN-00",
  },
  {
    file: "content/glossary.yaml",
    replace: "name: Sample Committee, text: A body for tests.",
    by: `name: '${CANARY}', text: "- A body,\\n\\"for\\" tests."`,
  },
];

/** The small report, with an area for SDMX and words that could be taken for formulas. */
export const madeEdition = (...changes: readonly Change[]): Edition => {
  const [checked] = checkFiles(broken(...CHANGES, ...changes));
  if (!checked?.edition) throw new Error(JSON.stringify(checked?.issues));
  return checked.edition;
};

export const addresses: Addresses = {
  figure: (edition, { id, indicator, ...rest }, locale) =>
    "inputs" in rest
      ? `https://report.example/${locale}/figures/${indicator}/#${figureAnchor(edition, id)}`
      : `https://report.example/${locale}/page/#${id}`,
  sentence: (_, id, locale) => `https://report.example/${locale}/page/#${id}`,
  indicator: (edition, id, locale) =>
    [...edition.observations.values()].some(({ indicator }) => indicator === id)
      ? `https://report.example/${locale}/figures/${id}/`
      : undefined,
  report: (edition, locale) => `https://report.example/${locale}/${edition.report.id}/`,
  data: (locale) => `https://report.example/${locale}/data/`,
};

export const figuresOf = (edition: Edition) => figureRecords(edition, addresses);

/** A chart's table, as the site hands it over. */
const chart: DataFile = {
  name: "charts/rice.csv",
  group: "charts/rice",
  format: "csv",
  words: "chart-table",
  about: { vi: "Lúa", en: "Rice" },
  content: "figure,role,signed_value\r\nrice-area,value,1234.50\r\n",
  table: {
    columns: [
      { name: "figure", type: "string", words: "chart_figure" },
      { name: "role", type: "string", words: "chart_role" },
      { name: "signed_value", type: "number", words: "signed_value" },
    ],
    rows: [["rice-area", "value", "1234.50"]],
    key: ["figure", "role"],
  },
};

export const filesOf = (edition: Edition, id = edition.report.id): Promise<DataFile[]> =>
  reportFiles({ id, editions: [edition], figures: figuresOf(edition), charts: [chart] }, addresses);

const found = (files: readonly DataFile[], name: string): DataFile => {
  const file = files.find((one) => one.name === name);
  if (!file) throw new Error(`no file ${name} among ${files.map((one) => one.name).join(", ")}`);
  return file;
};

export const bytesIn = (files: readonly DataFile[], name: string) => bytesOf(found(files, name));

/** The text of a file, byte order mark included. */
export const textIn = (files: readonly DataFile[], name: string): string =>
  new TextDecoder("utf-8", { ignoreBOM: true, fatal: true }).decode(bytesIn(files, name));
