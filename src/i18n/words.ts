import enAids from "./words/en/aids.json" with { type: "json" };
import enAudit from "./words/en/audit.json" with { type: "json" };
import enCharts from "./words/en/charts.json" with { type: "json" };
import enChecklist from "./words/en/checklist.json" with { type: "json" };
import enCommon from "./words/en/common.json" with { type: "json" };
import enData from "./words/en/data.json" with { type: "json" };
import enPages from "./words/en/pages.json" with { type: "json" };
import enCommands from "./words/en/commands.json" with { type: "json" };
import enDraft from "./words/en/draft.json" with { type: "json" };
import enIssues from "./words/en/issues.json" with { type: "json" };
import enOffline from "./words/en/offline.json" with { type: "json" };
import enPrint from "./words/en/print.json" with { type: "json" };
import enReports from "./words/en/reports.json" with { type: "json" };
import enReleases from "./words/en/releases.json" with { type: "json" };
import enRules from "./words/en/rules.json" with { type: "json" };
import enSearch from "./words/en/search.json" with { type: "json" };
import enSite from "./words/en/site.json" with { type: "json" };
import enWord from "./words/en/word.json" with { type: "json" };
import viAids from "./words/vi/aids.json" with { type: "json" };
import viAudit from "./words/vi/audit.json" with { type: "json" };
import viCharts from "./words/vi/charts.json" with { type: "json" };
import viChecklist from "./words/vi/checklist.json" with { type: "json" };
import viCommon from "./words/vi/common.json" with { type: "json" };
import viData from "./words/vi/data.json" with { type: "json" };
import viPages from "./words/vi/pages.json" with { type: "json" };
import viCommands from "./words/vi/commands.json" with { type: "json" };
import viDraft from "./words/vi/draft.json" with { type: "json" };
import viIssues from "./words/vi/issues.json" with { type: "json" };
import viOffline from "./words/vi/offline.json" with { type: "json" };
import viPrint from "./words/vi/print.json" with { type: "json" };
import viReports from "./words/vi/reports.json" with { type: "json" };
import viReleases from "./words/vi/releases.json" with { type: "json" };
import viRules from "./words/vi/rules.json" with { type: "json" };
import viSearch from "./words/vi/search.json" with { type: "json" };
import viSite from "./words/vi/site.json" with { type: "json" };
import viWord from "./words/vi/word.json" with { type: "json" };

/** The interface words of each language, one file a subject. The Vietnamese files give the keys. */
export const WORDS = {
  vi: {
    common: viCommon,
    site: viSite,
    charts: viCharts,
    audit: viAudit,
    rules: viRules,
    search: viSearch,
    data: viData,
    offline: viOffline,
    issues: viIssues,
    checklist: viChecklist,
    draft: viDraft,
    word: viWord,
    commands: viCommands,
    pages: viPages,
    aids: viAids,
    print: viPrint,
    reports: viReports,
    releases: viReleases,
  },
  en: {
    common: enCommon,
    site: enSite,
    charts: enCharts,
    audit: enAudit,
    rules: enRules,
    search: enSearch,
    data: enData,
    offline: enOffline,
    issues: enIssues,
    checklist: enChecklist,
    draft: enDraft,
    word: enWord,
    commands: enCommands,
    pages: enPages,
    aids: enAids,
    print: enPrint,
    reports: enReports,
    releases: enReleases,
  },
} as const;

export type Words = (typeof WORDS)["vi"];
