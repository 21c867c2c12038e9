import { findingsOf, printedIn } from "../checks/findings.ts";
import { chartsSayTheTruth } from "../checks/rules/charts-say-the-truth.ts";
import { referencesExist } from "../checks/rules/references-exist.ts";
import { assemble } from "../report/assemble.ts";
import type { Edition } from "../report/edition.ts";
import { sourcesFromFiles, type Files } from "../report/from-files.ts";
import type { ParsedFiles } from "../report/parsed-files.ts";
import { dataOf, entriesOf, listText, type CarriedFiles, type LeftEntry } from "./carry-files.ts";

/**
 * What the previous report says of its figures and the new figures do not bear out: charts whose headlines claim
 * something else are taken out again, answers to the audit are carried where the new report prints what they are about.
 * `texts`: the files of the draft with every chart that could be carried. Nothing is judged while the draft cannot be
 * calculated with.
 */
export const judgeCarried = (
  files: Files,
  texts: Files,
  from: string,
  to: string,
  parsed: ParsedFiles,
): CarriedFiles => {
  const root = `content/reports/${to}/`;
  const others = [...files].filter(([path]) => !path.startsWith(root));
  const { edition: draft } = assemble(sourcesFromFiles(new Map([...others, ...texts]), to, parsed).sources);
  const edition = draft && isReadable(draft) ? draft : undefined;
  const judged = new Map<string, string>();
  const left: LeftEntry[] = [];
  const take = (
    name: string,
    text: string | undefined,
    key: string,
    reasonOf: (entry: string) => LeftEntry | undefined,
  ) => {
    if (text === undefined) return;
    const kept = entriesOf(text, key).filter((entry) => {
      const out = reasonOf(entry);
      if (out) left.push(out);
      return !out;
    });
    judged.set(`${root}${name}`, listText(key, kept));
  };
  const untrue = edition ? untrueCharts(edition) : new Map<string, LeftEntry>();
  take("charts.yaml", texts.get(`${root}charts.yaml`), "charts", (entry) => untrue.get(dataOf(entry).id));
  const findings = new Set(
    edition ? findingsOf(edition).map(({ result }) => `${result.id}: ${printedIn(result)}`) : [],
  );
  take("audit.yaml", files.get(`content/reports/${from}/audit.yaml`), "findings", (entry) => {
    const { relation = "", printed = "" } = dataOf(entry);
    return findings.has(`${relation}: ${printed}`)
      ? undefined
      : { file: "audit.yaml", id: relation, gone: [] };
  });
  return { files: judged, left };
};

const isReadable = (edition: Edition): boolean =>
  edition.unread.files.size === 0 && edition.unread.ids.size === 0 && referencesExist(edition).length === 0;

/** Charts of which a claim is not true of the figures, or whose headline says more than they claim. */
const untrueCharts = (edition: Edition): Map<string, LeftEntry> => {
  const starts = edition.charts.map(({ chart, placeOf }) => ({ id: chart.id, line: placeOf(["id"]).line }));
  const untrue = new Map<string, LeftEntry>();
  for (const { place, message } of chartsSayTheTruth(edition)) {
    const chart = starts.findLast(({ line }) => line <= place.line);
    const { headline } = edition.charts.find((one) => one.chart.id === chart?.id)?.chart ?? {};
    if (chart && !untrue.has(chart.id))
      untrue.set(chart.id, {
        file: "charts.yaml",
        id: chart.id,
        name: headline,
        gone: [],
        because: message,
      });
  }
  return untrue;
};
