import type { ReportRecords, SearchRecord } from "./search-data.ts";

/** A figure as it goes over the wire: its indicator where that is called otherwise, its address where its section does not say it. */
export type PackedRecord = Omit<SearchRecord, "indicator" | "href"> &
  Partial<Pick<SearchRecord, "indicator" | "href">>;

/** The printed figures of a report as they go over the wire. */
export type PackedRecords<Records extends ReportRecords = ReportRecords> = Omit<Records, "figures"> & {
  /** The page of each section; empty where no figure leads to one. */
  readonly pages: readonly string[];
  readonly figures: readonly PackedRecord[];
};

/** Without what a reader's browser can tell by itself: on a slow line each thousand bytes are a fiftieth of a second. */
export const packRecords = <Records extends ReportRecords>(records: Records): PackedRecords<Records> => {
  const pages = records.sections.map((_, section) => {
    const { href, id } = records.figures.find((one) => one.section === section) ?? { href: "", id: "" };
    return id && href.endsWith(`#${id}`) ? href.slice(0, -id.length - 1) : "";
  });
  const figures = records.figures.map(({ indicator, href, ...one }): PackedRecord => ({
    ...one,
    ...(indicator === one.id ? {} : { indicator }),
    ...(href === addressOf(one, pages) ? {} : { href }),
  }));
  return { ...records, pages, figures };
};

/** What was packed, whole again. Throws a TypeError for a figure without an address whose section has no page. */
export const unpackRecords = <Records extends ReportRecords>({
  pages,
  figures,
  ...rest
}: PackedRecords<Records>): Records => {
  const whole = figures.map((one): SearchRecord => {
    const { indicator = one.id, href = addressOf(one, pages) } = one;
    if (href === undefined) throw new TypeError(`the figure ${one.id} has no address`);
    return { ...one, indicator, href };
  });
  return { ...rest, figures: whole } as unknown as Records;
};

const addressOf = ({ id, section }: PackedRecord, pages: readonly string[]): string | undefined => {
  const page = pages[section ?? -1];
  return page ? `${page}#${id}` : undefined;
};
