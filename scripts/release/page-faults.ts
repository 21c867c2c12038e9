import type { ContentReading } from "../../src/checks/read-content.ts";
import type { Locale, Localized } from "../../src/model/locale.ts";
import { sectionsOf, type ReportFile } from "../../src/model/report.ts";
import type { Issue } from "../verify/issue.ts";
import { PagesRefused } from "./pages-refused.ts";

/** Where editors mend what a gate found on the pages of a report. */
type MendingStep = "import" | "text" | "summary";

/** One fault of the pages of a report, in the words of editors, with every page that has it. */
export interface PageFault {
  /** What is wrong. */
  readonly words: Localized;
  /** The words or the number that it was found at. */
  readonly detail?: string;
  readonly pages: readonly FaultyPage[];
  /** What to do about it. */
  readonly remedy: Localized;
  /** The step of the desk; undefined where editors cannot mend it. */
  readonly step?: MendingStep;
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
  readonly text: Localized;
  readonly step: MendingStep;
}

const ofText: Remedy = {
  text: { vi: "Sửa chỗ này trong văn bản.", en: "Mend this place in the text." },
  step: "text",
};
const ofNames: Remedy = {
  text: {
    vi: "Đặt tên khác cho chương hoặc phụ lục, sao cho tên nói đúng nội dung và không trùng tên khác.",
    en: "Give the chapter or annex another name, which says what it is about and which nothing else has.",
  },
  step: "import",
};
const ofCharts: Remedy = {
  text: { vi: "Sửa hoặc bỏ biểu đồ này.", en: "Mend this chart, or leave it out." },
  step: "summary",
};

/** By the gate that found it; what another gate finds is a fault of the program or of its set-up. */
const REMEDIES: Readonly<Record<string, Remedy>> = {
  tables: {
    text: {
      vi: "Gõ tên bảng, tên từng cột trong tệp Word, rồi nhập lại tệp.",
      en: "Type the name of the table and of every column in the Word file, then import it again.",
    },
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
    text: {
      vi: "Trang quá nặng cho điện thoại rẻ tiền: bớt biểu đồ, hoặc chia chương thành hai chương.",
      en: "The page is too heavy for a cheap phone: leave out charts, or make two chapters of it.",
    },
    step: "summary",
  },
};

const FOR_ADMINISTRATOR: Localized = {
  vi: "Đây không phải lỗi của báo cáo: chuyển dòng này cho người quản trị.",
  en: "This is no fault of the report: hand this line to the administrator.",
};

/** What pages of a report are named by. */
type NamedPages = Pick<ReportFile, "id" | "chapters" | "annexes" | "languages">;

/** What gates found on the pages of a site, fault by fault, as far as editors of one report can mend it. */
export const pageFaults = (issues: readonly Issue[], report: NamedPages): readonly PageFault[] => {
  const byFault = Map.groupBy(issues, ({ gate, message, detail }) => JSON.stringify([gate, message, detail]));
  return [...byFault.values()].flatMap((found): PageFault[] => {
    const [first] = found;
    if (!first) return [];
    const { gate, message, detail } = first;
    const pages = found.map(({ page }) => pageOf(page, report));
    const isOwn = pages.some(({ path }) => path.includes(`/${report.id}/`));
    const remedy = isOwn ? REMEDIES[gate] : undefined;
    return [
      {
        words: message,
        ...(detail === undefined ? {} : { detail }),
        pages,
        remedy: remedy?.text ?? FOR_ADMINISTRATOR,
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

/** The faults as lines for a terminal, in both languages. */
export const pageFaultLines = (faults: readonly PageFault[]): readonly string[] =>
  faults.flatMap(({ words, detail, pages, remedy }) => [
    `✗ ${words["vi"] ?? ""} / ${words["en"] ?? ""}${detail === undefined ? "" : `: ${detail}`}`,
    ...pages.map(({ path, name }) => `    ${path}${name ? `  ${name["vi"] ?? ""}` : ""}`),
    `  ${remedy["vi"] ?? ""} / ${remedy["en"] ?? ""}`,
  ]);
