import type { Locale } from "../model/locale.ts";
import { translator } from "../i18n/translator.ts";
import type { FigureRecord } from "./figure-record.ts";
import { tableOf, type ColumnOf, type ColumnType, type DataTable } from "./table.ts";

/** The codes of the full table said in words. */
const columns = (locale: Locale): ColumnOf<FigureRecord>[] => {
  const t = translator(locale);
  const column = (
    name: string,
    value: (one: FigureRecord) => string | undefined,
    type: ColumnType = "string",
  ): ColumnOf<FigureRecord> => ({ name, type, words: name, value });
  const kind = (one: FigureRecord): string => t(`common:kind.${one.kind}`);
  /** The caveats but for the status, which has a column of its own. */
  const besideStatus = ({ caveat, status }: FigureRecord): string => {
    const said = status === "A" ? "" : t(`audit:caveat.status.${status}`);
    const all = caveat[locale] ?? "";
    return all.endsWith(said) ? all.slice(0, all.length - said.length).trimEnd() : all;
  };
  return [
    column("name", (one) => one.name[locale]),
    column("printed", (one) => one.printed[locale]),
    column("signed_value", (one) => one.signed, "number"),
    column("upper", (one) => (one.origin === "reported" ? one.upper : undefined), "number"),
    column("total", (one) => (one.origin === "reported" ? one.total : undefined), "number"),
    column("unit_name", (one) => one.unitName[locale]),
    column("reference_period", (one) => one.periodName[locale]),
    column("compared_with", (one) => one.comparedWith[locale]),
    column("kind", kind),
    column("status", (one) => t(`common:status.${one.status}`)),
    column("audit", (one) => (one.audit ? t(`audit:caveat.verdict.${one.audit}`) : "")),
    column("caveat", besideStatus),
    column("topic_name", (one) => one.topic[locale]),
    column("section_title", (one) => one.sectionTitle[locale]),
    column("sentence", (one) => one.sentence[locale]),
    column("formula", (one) => (one.origin === "derived" ? one.formula[locale] : undefined)),
    column("address", (one) => one.address[locale], "uri"),
    column("id", (one) => one.id),
  ];
};

/** The figures as a person reads them in one language: fewer columns, words instead of codes. */
export const readingTable = (figures: readonly FigureRecord[], locale: Locale): DataTable =>
  tableOf(columns(locale), figures, ["id"]);
