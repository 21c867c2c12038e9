import type { ContentReading } from "../../src/checks/read-content.ts";
import { inEditorsLanguages } from "../../src/i18n/phrases.ts";
import type { Locale, Localized } from "../../src/model/locale.ts";
import { sectionsOf, type ReportFile } from "../../src/model/report.ts";
import type { SiteIssue } from "../verify/issue.ts";
import { PagesRefused } from "./pages-refused.ts";
import { phrase, type Phrase } from "../../src/model/phrase.ts";

/** Where editors correct what a gate found on the pages of a report. */
type CorrectingStep = "import" | "text" | "summary";

/** One fault of the pages of a report, in the words of editors, with every page that has it. */
export interface PageFault {
  /** What is wrong. */
  readonly words: Localized;
  /** The words or the number that it was found at. */
  readonly detail?: string;
  readonly pages: readonly FaultyPage[];
  /** What to do about it. */
  readonly remedy: Localized;
  /** The step of the desk; undefined where editors cannot correct it. */
  readonly step?: CorrectingStep;
}

export interface FaultyPage {
  readonly path: string;
  /** The language in its address. */
  readonly locale: Locale;
  /** Of the chapter or annex that the page shows; undefined for other pages. */
  readonly name?: Localized;
  /** The section that a link to the step opens. */
  readonly section?: string;
}

interface Remedy {
  readonly text: Phrase;
  readonly step: CorrectingStep;
}

const ofText: Remedy = {
  text: phrase("pages:remedies.text"),
  step: "text",
};
const ofNames: Remedy = {
  text: phrase("pages:remedies.names"),
  step: "import",
};
const ofCharts: Remedy = {
  text: phrase("pages:remedies.charts"),
  step: "summary",
};

/** By the gate that found it; what another gate finds is a fault of the program or of its set-up. */
const REMEDIES: Readonly<Record<string, Remedy>> = {
  tables: {
    text: phrase("pages:remedies.tables"),
    step: "import",
  },
  headings: ofText,
  footnotes: ofText,
  languages: ofText,
  "bound-figures": ofText,
  titles: ofNames,
  "link-words": ofNames,
  charts: ofCharts,
  drawings: ofCharts,
  weight: {
    text: phrase("pages:remedies.weight"),
    step: "summary",
  },
};

const FOR_ADMINISTRATOR = phrase("pages:remedies.administrator");

/** What pages of a report are named by. */
type NamedPages = Pick<ReportFile, "id" | "chapters" | "annexes" | "languages">;

/** What gates found on the pages of a site, fault by fault, as far as editors of one report can correct it. */
export const pageFaults = (issues: readonly SiteIssue[], report: NamedPages): readonly PageFault[] => {
  const byFault = Map.groupBy(issues, ({ gate, code, values, detail }) =>
    JSON.stringify([gate, code, values, detail]),
  );
  return [...byFault.values()].flatMap((found): PageFault[] => {
    const [first] = found;
    if (!first) return [];
    const { gate, detail } = first;
    const pages = found.map(({ page }) => pageOf(page, report));
    const isOwn = pages.some(({ path }) => path.includes(`/${report.id}/`));
    const remedy = isOwn ? REMEDIES[gate] : undefined;
    return [
      {
        words: inEditorsLanguages(first),
        ...(detail === undefined ? {} : { detail }),
        pages,
        remedy: inEditorsLanguages(remedy?.text ?? FOR_ADMINISTRATOR),
        ...(remedy ? { step: remedy.step } : {}),
      },
    ];
  });
};

/** The faults that made a build of report `id` fail; none where it failed before the gates. */
export const faultsOfBuild = (
  error: unknown,
  { reports }: Pick<ContentReading, "reports">,
  id: string,
): readonly PageFault[] => {
  const report = reports.find((one) => one.id === id)?.edition?.report;
  return error instanceof PagesRefused && report ? pageFaults(error.issues, report) : [];
};

const pageOf = (path: string, { id, chapters, annexes, languages }: NamedPages): FaultyPage => {
  const [official = ""] = languages;
  const locale = languages.find((one) => path.startsWith(`/${one}/`)) ?? official;
  const slug = path.includes(`/${id}/`) ? path.split("/").findLast((part) => part !== "") : undefined;
  const hasSlug = (one: { readonly slug: Localized }): boolean =>
    slug !== undefined && Object.values(one.slug).includes(slug);
  const chapter = chapters.find(hasSlug);
  const shown = chapter ?? annexes.find(hasSlug);
  const section = chapter && sectionsOf(chapter)[0]?.slug;
  return {
    path,
    locale,
    ...(shown ? { name: shown.name } : {}),
    ...(section === undefined ? {} : { section }),
  };
};

/** The faults as lines for a terminal, in the editors' languages. */
export const pageFaultLines = (faults: readonly PageFault[]): readonly string[] =>
  faults.flatMap(({ words, detail, pages, remedy }) => [
    `✗ ${Object.values(words).join(" / ")}${detail === undefined ? "" : `: ${detail}`}`,
    ...pages.map(({ path, name }) => `    ${path}${name ? `  ${name["vi"] ?? ""}` : ""}`),
    `  ${Object.values(remedy).join(" / ")}`,
  ]);
