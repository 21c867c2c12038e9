import { isAboutCharts } from "../../checks/release-checklist.ts";
import type { ReportReading } from "../../checks/read-content.ts";
import { wordedIssue } from "../../i18n/worded-issue.ts";
import type { Edition } from "../../report/edition.ts";
import type { Files } from "../../report/from-files.ts";
import type { DeskLocale, Translate } from "../messages/translator.ts";
import { idWords } from "../names/id-words.ts";
import { problemMessage } from "../text/problem-message.ts";
import { shownText } from "../text/shown-text.ts";

/** What the checks find in the charts of a report, in words, each with the headline of its chart. */
export const chartProblems = (
  { issues, acrossIssues }: Pick<ReportReading, "issues" | "acrossIssues">,
  edition: Edition,
  files: Files,
  locale: DeskLocale,
  t: Translate,
): readonly string[] => {
  const { charts, official } = edition;
  const words = idWords([edition], locale);
  return [...issues, ...acrossIssues].filter(isAboutCharts).map((issue) => {
    const { file, line } = issue.place;
    const id = (files.get(file) ?? "")
      .split("\n")
      .slice(0, line)
      .flatMap((text) => /^\s*- id: ([a-z0-9-]+)$/.exec(text)?.[1] ?? [])
      .at(-1);
    const chart = charts.find((one) => one.chart.id === id)?.chart;
    const name = chart ? `${shownText(chart.headline, locale, official)}: ` : "";
    return name + words(problemMessage(wordedIssue(issue), locale, t));
  });
};
