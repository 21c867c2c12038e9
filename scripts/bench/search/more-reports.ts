import type { Page } from "playwright-core";
import type { SearchRecord } from "../../../src/search/index/search-data.ts";

interface Files {
  readonly name: string;
  readonly records: string;
  readonly details: string;
}
interface Records {
  report: { id: string; period: string };
  figures: SearchRecord[];
}

const COPY = "copy";

/** Another value with as many digits behind the point; each copy has its own. */
const moved = (value: string, copy: number): string => {
  const digits = value.split(".")[1]?.length ?? 0;
  return (Number(value) * (1 + copy / 50)).toFixed(digits);
};

const unlike = (records: Records, copy: number): Records => {
  const year = (period: string): string =>
    period.replace(/\d{4}/g, (one) => String(Number(one) - Math.ceil(copy / 4)));
  const { report, figures } = records;
  return {
    ...records,
    report: { ...report, id: `${report.id}-${COPY}-${copy}`, period: year(report.period) },
    figures: figures.map((one) => ({
      ...one,
      period: year(one.period),
      ...(one.value ? { value: moved(one.value, copy) } : {}),
    })),
  };
};

/**
 * Lets the search page of a site with one report have so many: the others are the same with other values and periods,
 * made when they are asked for. What is asked for is `asked`, in its order.
 */
export async function haveReports(page: Page, count: number, asked: string[]): Promise<void> {
  await page.route(/\/(?:tim-kiem|search)\/(?:\?.*)?$/, async (route) => {
    const response = await route.fetch();
    const html = (await response.text()).replace(/data-reports="([^"]*)"/, (_, written: string) => {
      const [own] = JSON.parse(written.replaceAll("&#34;", '"').replaceAll("&quot;", '"')) as [Files];
      const others = Array.from({ length: count - 1 }, (_, index): Files => {
        const mark = `?${COPY}=${index + 1}`;
        return { ...own, records: own.records + mark, details: own.details + mark };
      });
      return `data-reports="${JSON.stringify([own, ...others]).replaceAll('"', "&#34;")}"`;
    });
    await route.fulfill({ response, body: html });
  });
  await page.route(/\/search\/.*\.json/, async (route) => {
    const url = new URL(route.request().url());
    asked.push(url.pathname + url.search);
    const copy = Number(url.searchParams.get(COPY));
    const response = await route.fetch();
    const data = (await response.json()) as Records;
    const json = copy > 0 && "figures" in data ? unlike(data, copy) : data;
    await route.fulfill({ response, json });
  });
}
