import type { Page } from "playwright-core";
import type { ReportFiles } from "../../../src/client/search/load-reports.ts";
import { packRecords, unpackRecords, type PackedRecords } from "../../../src/search/index/packed-records.ts";
import { AT_FIRST, partOfTopic } from "../../../src/search/index/report-topics.ts";
import type { ReportDetails, SearchCatalogue } from "../../../src/search/index/search-data.ts";

const COPY = "copy";
const TOPIC = "topic";

/** Another value with as many digits behind the point; each copy has its own. */
const moved = (value: string, copy: number): string => {
  const digits = value.split(".")[1]?.length ?? 0;
  return (Number(value) * (1 + copy / 50)).toFixed(digits);
};

const unlike = <Records extends Pick<PackedRecords, "report" | "figures">>(
  records: Records,
  copy: number,
): Records => {
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

/** A JSON file of the site that the page is of. */
const fileOf = async <Data>(page: Page, base: string, address: string): Promise<Data> =>
  (await (await page.request.get(new URL(address, base).href)).json()) as Data;

/**
 * Lets the search page of a site with one report have so many: the others are the same with other values and periods,
 * made when they are asked for, the older ones by topic. What is asked for is `asked`, in its order.
 */
export async function haveReports(page: Page, count: number, asked: string[]): Promise<void> {
  let catalogue: SearchCatalogue | undefined;
  let details: ReportDetails | undefined;
  await page.route(/\/(?:tim-kiem|search)\/(?:\?.*)?$/, async (route) => {
    const response = await route.fetch();
    const text = await response.text();
    const address = /data-first="([^"]*)"/.exec(text)?.[1] ?? "";
    const [shared] = await fileOf<[SearchCatalogue, PackedRecords]>(page, response.url(), address);
    catalogue = shared;
    const topicsOf = (records: string): Readonly<Record<string, string>> =>
      Object.fromEntries(Object.keys(shared.topics).map((topic) => [topic, `${records}&${TOPIC}=${topic}`]));
    const html = text.replace(/data-reports="([^"]*)"/, (_, written: string) => {
      const [own] = JSON.parse(written.replaceAll("&#34;", '"').replaceAll("&quot;", '"')) as [ReportFiles];
      const others = Array.from({ length: count - 1 }, (_, index): ReportFiles => {
        const mark = `?${COPY}=${index + 1}`;
        const files = { ...own, records: own.records + mark, details: own.details + mark };
        return index + 1 < AT_FIRST ? files : { ...files, topics: topicsOf(files.records) };
      });
      return `data-reports="${JSON.stringify([own, ...others]).replaceAll('"', "&#34;")}"`;
    });
    await route.fulfill({ response, body: html });
  });
  await page.route(/\/search\/.*\.json/, async (route) => {
    const url = new URL(route.request().url());
    asked.push(url.pathname + url.search);
    const [copy, topic] = [Number(url.searchParams.get(COPY)), url.searchParams.get(TOPIC)];
    const response = await route.fetch();
    if (copy === 0) return route.fulfill({ response });
    const data = (await response.json()) as PackedRecords | ReportDetails;
    if (!("figures" in data)) return route.fulfill({ response, json: data });
    if (topic === null || !catalogue) return route.fulfill({ response, json: unlike(data, copy) });
    details ??= await fileOf<ReportDetails>(page, url.href, url.pathname.replace(/[^/]+$/, "details/$&"));
    const part = partOfTopic(catalogue, { records: unpackRecords(data), details }, topic);
    return route.fulfill({ response, json: unlike(packRecords(part), copy) });
  });
}
