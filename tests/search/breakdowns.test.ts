import { describe, expect, test } from "vitest";
import { everyCombination } from "../scope.ts";
import { expectedReports } from "../fixtures/real-reports.ts";
import { realSearch } from "./real-report.ts";

/** What no report of a province breaks its figures down by, and other places, times and measures. */
const NOT_THERE = {
  vi: "huyện Mường Ảng,tỉnh Lai Châu,cả nước,nữ,nam giới,người Mông,năm 2017,bình quân đầu người,hữu cơ,sang Lào,bị hủy,của FPT,dự báo,từng huyện".split(
    ",",
  ),
  en: "in Muong Ang district,in Lai Chau,nationwide,women,men,Hmong,in 2017,per capita,organic,from China,cancelled,elderly,outlook,which district".split(
    ",",
  ),
};
const SAMPLE = 24;
/** Other words of the same sentence, and places of projects, may have one of these words. */
const MOST_ANSWERED = 0.03;

const cases = expectedReports.flatMap(({ id, edition }) =>
  (["vi", "en"] as const).map((locale) => ({ id, edition, locale })),
);

describe.for(cases)("figures of $id, asked for in $locale", ({ edition, locale }) => {
  const { data, search } = realSearch(edition, locale);
  const names = data.catalogue.indicators.flatMap((one) => one.names.slice(0, 1));
  const asked = everyCombination ? names : names.filter((_, index) => index % SAMPLE === 0);
  const answered = (more: (name: string) => string): string[] =>
    asked.map(more).filter((query) => search(query, { isUnfinished: false }).hits.length > 0);

  test("are no answer to a question for a part, a place or a time that is not there", () => {
    const wrong = NOT_THERE[locale].flatMap((part) => answered((name) => `${name} ${part}`));
    const all = asked.length * NOT_THERE[locale].length;
    expect(wrong.length / all, wrong.join("\n")).toBeLessThanOrEqual(MOST_ANSWERED);
  });
  test("are answers without it", () => {
    const known = new Set(data.reports.flatMap(({ figures }) => figures.map(({ indicator }) => indicator)));
    const own = data.catalogue.indicators.filter(({ id }) => known.has(id)).length;
    expect(own).toBeGreaterThan(names.length / 2);
    expect(answered((name) => name).length).toBeGreaterThan(asked.length * 0.9);
  });
});
