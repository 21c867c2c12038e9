import { describe, expect, test } from "vitest";
import type { SearchData, SearchRecord } from "../../src/search/index/search-data.ts";
import { everyCombination } from "../scope.ts";
import { expectedReports } from "../fixtures/real-reports.ts";
import { realSearch } from "./real-report.ts";

const reports = expectedReports
  .filter(({ expectations }) => expectations.everyFigureFound)
  .flatMap(({ id, edition }) => ["vi", "en"].map((locale) => [id, locale, edition] as const));
const sameFigure = (a: SearchRecord, b: SearchRecord): boolean =>
  a.id === b.id ||
  a.sameAs === b.id ||
  b.sameAs === a.id ||
  (a.sameAs !== undefined && a.sameAs === b.sameAs);
const sameValue = (a: SearchRecord, b: SearchRecord): boolean =>
  sameFigure(a, b) ||
  (a.value === b.value && a.total === b.total && a.unit === b.unit && a.direction === b.direction);
const figuresOf = ({ reports }: SearchData): SearchRecord[] =>
  reports.flatMap(({ figures, details }) => [...figures, ...(details?.derived ?? [])]);
const printedText = ({ reports: [report] }: SearchData, { id }: SearchRecord): string => {
  const [index = -1, start, end] = report?.details?.printed[id] ?? [];
  return report?.details?.sentences[index]?.slice(start, end) ?? "";
};
const nameOf = ({ catalogue }: SearchData, { name, indicator }: SearchRecord): string =>
  name ?? catalogue.indicators.find(({ id }) => id === indicator)?.names[0] ?? "";
const withoutMarks = (text: string): string =>
  text.toLowerCase().replaceAll("đ", "d").normalize("NFD").replace(/\p{M}/gu, "");

describe.for(reports)("every figure of %s, in %s", ([, locale, edition]) => {
  const { data, search } = realSearch(edition, locale);
  const printed = figuresOf(data).filter(({ kind }) => kind !== "derived");
  const asked = everyCombination ? printed : printed.filter((_, index) => index % 3 === 0);
  const share = (ask: (record: SearchRecord) => string, same: typeof sameValue, first: number): number => {
    const found = asked.filter((record) =>
      search(ask(record), { isUnfinished: false })
        .hits.slice(0, first)
        .some(({ figure, others }) => [figure, ...others].some((hit) => same(hit.record, record))),
    );
    return found.length / asked.length;
  };

  test("is found by its value as the site writes it", () =>
    expect(share(({ text }) => text, sameValue, 3)).toBe(1));
  test("is found by its printed text, a lone digit apart", () => {
    expect(share((record) => printedText(data, record), sameValue, 3)).toBeGreaterThan(0.99);
  });
  test("is found by its name", () =>
    expect(share((record) => nameOf(data, record), sameFigure, 3)).toBeGreaterThan(0.99));
  test("is found by its name without marks", () => {
    expect(share((record) => withoutMarks(nameOf(data, record)), sameFigure, 3)).toBeGreaterThan(0.99);
  });
  test("is found by the first words of its name and its number", () => {
    const ask = (record: SearchRecord): string =>
      `${nameOf(data, record).split(" ").slice(0, 3).join(" ")} ${printedText(data, record)}`;
    expect(share(ask, sameFigure, 3)).toBeGreaterThan(0.99);
  });
});

test.for(reports)(
  "every record of %s says what its hit shows, and its sentence holds what is printed, in %s",
  ([, locale, edition]) => {
    const { data } = realSearch(edition, locale);
    const printed = figuresOf(data).filter(({ kind }) => kind !== "derived");
    expect(printed).toHaveLength(edition.observations.size);
    for (const record of printed) {
      expect(printedText(data, record), record.id).toMatch(/\d/);
      expect(record.href).toBe(
        `/${locale}/${edition.observations.get(record.id)?.section ?? ""}/#${record.id}`,
      );
      expect(data.catalogue.kinds[record.kind], record.kind).toBeTruthy();
      expect(data.catalogue.statuses[record.status], record.status).toBeTruthy();
      expect(
        data.catalogue.indicators.find(({ id }) => id === record.indicator)?.names,
        record.id,
      ).toHaveLength(2);
      expect(data.reports[0]?.sections[record.section ?? -1], record.id).toBeTruthy();
    }
  },
);

test.for(reports)(
  "%s: a derived figure has no sentence; it leads to its indicator's page, in %s",
  ([report, locale, edition]) => {
    const derived = figuresOf(realSearch(edition, locale).data).filter(({ kind }) => kind === "derived");
    expect(derived.length).toBeGreaterThan(0);
    for (const { id, href, section, value } of derived) {
      expect(section).toBeUndefined();
      expect(href).toMatch(new RegExp(`^/${locale}/.+#${id}-${report}$`));
      expect(value).toMatch(/^(?:\d+(?:\.\d+)?)?$/);
    }
  },
);
