import { closest, type Element } from "./elements.ts";
import { readSiteFile, type BuiltSite } from "./built-site.ts";

/** A figure as the site publishes it as data. */
export interface PublishedObservation {
  /** The report's id; of a version that another one has replaced, with the version: "2021-q1/v1". */
  readonly report: string;
  /** Plain decimals; the same, unless a derived figure is only known to lie between two. */
  readonly low: string;
  readonly high: string;
  /** A decrease is drawn to the other side. */
  readonly falls: boolean;
}

interface Written {
  readonly report: string;
  readonly id: string;
  readonly value?: string | null;
  readonly total?: string;
  readonly low?: string;
  readonly high?: string;
  readonly direction?: string;
}

const FIGURES = /^data\/[^/]+\/(?:(v\d+)\/)?figures\.json$/;

/** The figures of all reports by id; `<id>.total` is the whole that a figure counts a part of. */
export async function observationsOf(
  site: BuiltSite,
): Promise<ReadonlyMap<string, readonly PublishedObservation[]>> {
  const files = [...site.files].filter((file) => FIGURES.test(file));
  const lists = await Promise.all(
    files.map(async (file) => {
      const { figures } = JSON.parse((await readSiteFile(site, file)).toString("utf8")) as {
        figures: Written[];
      };
      const version = FIGURES.exec(file)?.[1];
      return version === undefined
        ? figures
        : figures.map((one) => ({ ...one, report: `${one.report}/${version}` }));
    }),
  );
  const all = lists.flat().flatMap(({ report, id, value, total, low, high, direction }) => {
    const falls = direction === "decrease";
    const [from, to] = [value ?? low, value ?? high];
    return [
      ...(from && to ? [{ id, one: { report, low: from, high: to, falls } }] : []),
      ...(total ? [{ id: `${id}.total`, one: { report, low: total, high: total, falls: false } }] : []),
    ];
  });
  return new Map(
    [...Map.groupBy(all, ({ id }) => id)].map(([id, found]) => [id, found.map(({ one }) => one)]),
  );
}

/**
 * The figures of that id which an element of a page can mean: those of the report that it, or what it stands in, names as
 * `data-report`, else of the report, or the superseded version, in the page's address, else of all reports.
 */
export function meant(
  observations: ReadonlyMap<string, readonly PublishedObservation[]>,
  id: string,
  path: string,
  element: Element,
): readonly PublishedObservation[] {
  const all = observations.get(id) ?? [];
  const named = closest(element, ({ attributes }) => "data-report" in attributes)?.attributes["data-report"];
  if (named !== undefined) return all.filter(({ report }) => report === named);
  const own = all.filter(({ report }) => path.includes(`/${report}/`));
  const version = own.filter(({ report }) => isVersion(report));
  if (version.length > 0) return version;
  return own.length > 0 ? own : all.filter(({ report }) => !isVersion(report));
}

const isVersion = (report: string): boolean => report.includes("/");
