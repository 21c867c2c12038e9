import { findingsOf, printedIn } from "../checks/findings.ts";
import { auditCommentsAreBound } from "../checks/rules/audit-comments-are-bound.ts";
import { commentDirectionsAgree } from "../checks/rules/comment-directions-agree.ts";
import { chartsCompareLikeWithLike } from "../checks/rules/charts-compare-like-with-like.ts";
import { chartsSayTheTruth } from "../checks/rules/charts-say-the-truth.ts";
import { correctionReasonsAreBound } from "../checks/rules/correction-reasons-are-bound.ts";
import { referencesExist } from "../checks/rules/references-exist.ts";
import { translatorsNotesAreBound } from "../checks/rules/translators-notes-are-bound.ts";
import { isSamePlace, type Issue } from "../model/issue.ts";
import type { Localized } from "../model/locale.ts";
import type { Phrase } from "../model/phrase.ts";
import { assemble } from "../report/assemble.ts";
import type { Edition } from "../report/edition.ts";
import { sourcesFromFiles, type Files } from "../report/from-files.ts";
import type { ParsedFiles } from "../report/parsed-files.ts";
import type { Sourced } from "../report/sources.ts";
import { dataOf, entriesOf, listText, type CarriedFiles, type LeftEntry } from "./carry-files.ts";

/**
 * What the previous report says of its figures and the new figures do not bear out: charts that claim something else or
 * set unlike figures beside one another are taken out again, answers to the audit are carried where the new report prints
 * what they are about and all that they name. `texts`: the files of the draft with every chart and every correction that
 * could be carried. Nothing is judged while the draft cannot be calculated with.
 */
export const judgeCarried = (
  files: Files,
  texts: Files,
  from: string,
  to: string,
  parsed: ParsedFiles,
): JudgedFiles => {
  const root = `content/reports/${to}/`;
  const others = [...files].filter(([path]) => !path.startsWith(root));
  const answers = files.get(`content/reports/${from}/audit.yaml`);
  const all = new Map([...others, ...texts]);
  if (answers !== undefined)
    all.set(`${root}audit.yaml`, listText("findings", entriesOf(answers, "findings")));
  const { edition: draft } = assemble(sourcesFromFiles(all, to, parsed).sources);
  const edition = draft && isReadable(draft) ? draft : undefined;
  const judged = new Map<string, string>();
  const left: LeftEntry[] = [];
  const take = (
    name: string,
    text: string | undefined,
    key: string,
    reasonOf: (entry: string, at: number) => LeftEntry | undefined,
  ) => {
    if (text === undefined) return;
    const kept = entriesOf(text, key).filter((entry, at) => {
      const out = reasonOf(entry, at);
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
  const directions = edition ? commentDirectionsAgree(edition) : [];
  const unbound = edition
    ? wrongReasons([...auditCommentsAreBound(edition), ...directions], edition.files.acceptances, "findings")
    : [];
  take("audit.yaml", answers, "findings", (entry, at) => {
    const { relation: id = "", printed = "" } = dataOf(entry);
    if (!findings.has(`${id}: ${printed}`)) return { file: "audit.yaml", id, gone: [] };
    const because = unbound[at];
    return because && { file: "audit.yaml", id, gone: [], because };
  });
  const reasons = edition ? [...correctionReasonsAreBound(edition), ...directions] : [];
  const listed = edition?.files.corrections;
  const corrections = wrongReasons(reasons, listed, "corrections");
  const queries = wrongReasons(reasons, listed, "queries", "question");
  const notes = edition ? translatorsNotesAreBound(edition) : [];
  return { files: judged, left, corrections, queries, notes };
};

interface JudgedFiles extends CarriedFiles {
  /** What is wrong with the reasons of carried corrections, by their places in the list of the draft. */
  readonly corrections: readonly (Phrase | undefined)[];
  /** What is wrong with carried queries, by their places in the list of the draft. */
  readonly queries: readonly (Phrase | undefined)[];
  /** What is wrong with translators' notes that were carried. */
  readonly notes: readonly Issue[];
}

/** What is wrong with the reasons of the entries of a list, or with their texts `field`, by their places in it. */
const wrongReasons = (
  issues: readonly Issue[],
  source: Sourced | undefined,
  key: string,
  field: "reason" | "question" = "reason",
): (Phrase | undefined)[] => {
  const list = (source?.data as Record<string, unknown> | undefined)?.[key];
  const entries = Array.isArray(list) ? (list as Readonly<Partial<Record<string, Localized>>>[]) : [];
  return entries.map((entry, at) => {
    const places = Object.keys(entry[field] ?? {}).map((locale) => source?.placeOf([key, at, field, locale]));
    const isHere = ({ place }: Issue): boolean =>
      places.some((one) => one !== undefined && isSamePlace(one, place));
    return issues.find(isHere);
  });
};

const isReadable = (edition: Edition): boolean =>
  edition.unread.files.size === 0 && edition.unread.ids.size === 0 && referencesExist(edition).length === 0;

/** Charts that set unlike figures beside one another, of which a claim is not true, or whose headline says more than they claim. */
const untrueCharts = (edition: Edition): Map<string, LeftEntry> => {
  const starts = edition.charts.map(({ chart, placeOf }) => ({ chart, line: placeOf(["id"]).line }));
  const untrue = new Map<string, LeftEntry>();
  for (const issue of [...chartsCompareLikeWithLike(edition), ...chartsSayTheTruth(edition)]) {
    const { place } = issue;
    const chart = starts.findLast(({ line }) => line <= place.line)?.chart;
    if (chart && !untrue.has(chart.id))
      untrue.set(chart.id, {
        file: "charts.yaml",
        id: chart.id,
        name: chart.headline,
        gone: [],
        because: issue,
      });
  }
  return untrue;
};
