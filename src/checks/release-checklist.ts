import type { Issue, Place } from "../model/issue.ts";
import { isHarmful, questionFile } from "../model/question.ts";
import type { ApprovalState, ReleaseFile } from "../model/release.ts";
import type { Edition } from "../report/edition.ts";
import type { Files } from "../report/from-files.ts";
import type { ParsedFiles } from "../report/parsed-files.ts";
import { unreadProposals } from "../report/unread-proposals.ts";
import {
  error,
  warning,
  type ChecklistError,
  type ChecklistItem,
  type ChecklistStep,
} from "./checklist-item.ts";
import type { ContentReading, ReportReading } from "./read-content.ts";

/** What must be settled before anybody approves the content, and what should be looked at. `reading` of `content` was checked. */
export const contentChecklist = (
  reading: ReportReading,
  { files, parsed }: Pick<ContentReading, "files" | "parsed">,
): readonly ChecklistItem[] => {
  const { edition } = reading;
  const issues = [...reading.issues, ...reading.acrossIssues];
  if (!edition) return [error("report-unreadable", "text", { count: issues.length }, issues[0]?.place)];
  const findings = issues.filter(({ rule }) => rule === "findings-are-answered");
  const translation = issues.filter(({ rule }) => ABOUT_TRANSLATION.has(rule));
  const proposals = issues.filter(({ place }) => place.file.endsWith("/catalogue.yaml"));
  const names = proposals.filter(({ rule }) => rule !== "translations-are-read");
  const charts = issues.filter(isAboutCharts);
  const unread = [
    ...Map.groupBy(unreadProposals(files, edition, parsed), ({ path }) => path.slice(0, 2).join()).values(),
  ].flatMap(([first]) => (first ? first.source.placeOf(first.path) : []));
  const known = new Set([...findings, ...translation, ...proposals, ...charts]);
  const others = issues.filter((one) => !known.has(one) && one.rule !== "questions-are-answered");
  const counted = (code: ChecklistError, step: ChecklistStep, of: typeof issues): ChecklistItem[] =>
    of.length > 0 ? [error(code, step, { count: of.length }, of[0]?.place)] : [];
  return [
    ...counted("problems-open", "text", others),
    ...counted("translation-problems-open", "translation", translation),
    ...questionItems(files, parsed, `content/reports/${edition.report.id}/questions.yaml`),
    ...counted("names-missing", "names", names),
    ...(unread.length > 0 ? [error("names-unread", "names", { count: unread.length }, unread[0])] : []),
    ...counted("charts-open", "summary", charts),
    ...counted("findings-open", "audit", findings),
    ...reasonItems(edition),
    ...contentWarnings(edition),
  ];
};

const ABOUT_TRANSLATION: ReadonlySet<string> = new Set([
  "translations-are-fresh",
  "translations-say-the-same",
  "annex-rows-are-translated",
  "texts-are-in-their-language",
]);

/** Is the problem settled where the charts of the report are? */
export const isAboutCharts = ({ rule, place }: Issue): boolean =>
  rule.startsWith("charts-") || place.file.endsWith("/charts.yaml");

const questionItems = (files: Files, parsed: ParsedFiles, path: string): ChecklistItem[] => {
  const text = files.get(path);
  if (text === undefined) return [];
  const read = questionFile.safeParse(parsed.yaml(path, text).source.data);
  if (!read.success) return [error("questions-unreadable", "questions")];
  const { questions, asked = [] } = read.data;
  const open = questions.filter(({ kind }) => isHarmful(kind));
  const left = questions.length - open.length;
  return [
    ...(open.length > 0
      ? [error("questions-open", "questions", { count: open.length }, open[0]?.place)]
      : []),
    ...(asked.length > 0 ? [error("departments-asked", "questions", { count: asked.length })] : []),
    ...(left > 0 ? [warning("questions-left", "questions", { count: left })] : []),
  ];
};

/** A version that takes the place of a public one says why, in every language of the report. */
const reasonItems = ({ report, release }: Edition): ChecklistItem[] => {
  if (!release?.versions?.length || release.state === "published") return [];
  const missing = report.languages.filter((locale) => !release.correction?.reason?.[locale]);
  return missing.length > 0
    ? [error("reason-missing", "corrections", { languages: missing.join(", ") })]
    : [];
};

const contentWarnings = ({ report, summaries, charts, release }: Edition): ChecklistItem[] => {
  const partial = Object.entries(report.translation ?? {}).flatMap(([locale, state]) =>
    state === "partial" ? [locale] : [],
  );
  const plain = report.chapters.filter(({ id }) => !summaries.has(id));
  const given = release?.embargoAccess?.length ?? 0;
  return [
    ...(partial.length > 0
      ? [warning("translation-partial", "translation", { languages: partial.join(", ") })]
      : []),
    ...(plain.length > 0 ? [warning("summaries-missing", "summary", { count: plain.length })] : []),
    ...(report.questions?.length ? [] : [warning("key-figures-missing", "summary")]),
    ...(charts.length > 0 ? [] : [warning("charts-missing", "summary")]),
    ...(given > 0 ? [warning("embargo-given", "publish", { count: given })] : []),
  ];
};

export interface ReleaseGate {
  readonly release: ReleaseFile | undefined;
  readonly approvals: ApprovalState;
  /** The present moment. */
  readonly now: Date;
  readonly site: Pick<Edition["site"], "releaseKey" | "delivery"> | undefined;
  /** Problems of other reports and shared files, which would stop the build. */
  readonly siteProblems: readonly { readonly place: Place }[];
}

/** What must hold at the moment of publication besides the content: approvals, hour, the rest of the site. */
export const releaseChecklist = ({
  release,
  approvals,
  now,
  site,
  siteProblems,
}: ReleaseGate): readonly ChecklistItem[] => {
  if (!release) return [error("release-unreadable", "publish")];
  if (release.state === "published") return [error("already-published", "publish")];
  const { planned } = release;
  return [
    ...(siteProblems.length > 0
      ? [error("site-problems-open", "text", { count: siteProblems.length }, siteProblems[0]?.place)]
      : []),
    ...approvalItems(approvals),
    ...(planned === undefined ? [error("planned-time-missing", "publish")] : []),
    ...(planned !== undefined && now < new Date(planned)
      ? [error("planned-time-ahead", "publish", { planned })]
      : []),
    ...(site?.releaseKey ? [] : [warning("release-key-missing", "publish")]),
    ...(site?.delivery ? [] : [warning("delivery-missing", "publish")]),
  ];
};

const approvalItems = (state: ApprovalState): ChecklistItem[] => {
  if (state.approved) return [];
  return [
    ...state.faults.map(({ approval: { signer, role }, fault }) =>
      error("approval-void", "publish", { signer, role, fault }),
    ),
    ...state.missing.map((role) => error("approval-missing", "publish", { role })),
    ...(state.sameSigner ? [error("same-signer", "publish")] : []),
  ];
};
