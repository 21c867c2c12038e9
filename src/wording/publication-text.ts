import { localized, type Locale } from "../model/locale.ts";
import { citedBy, type Relation, type RelationKind } from "../model/relation.ts";
import type { Edition } from "../report/edition.ts";
import { unitOf } from "../audit/relations/evaluate.ts";
import { formatPeriod, formatQuantity } from "../i18n/formats.ts";
import { translator } from "../i18n/translator.ts";

/** The key of what is said of a relation: its kind; of limits from publications, by those that there are. */
export const publishedKey = (relation: Relation): RelationKind | "published-least" | "published-most" => {
  if (relation.kind !== "published-limits") return relation.kind;
  if (!relation.most) return "published-least";
  return relation.least ? "published-limits" : "published-most";
};

/** What publications print of a figure, with its unit, and what they are; empty for other kinds. */
export const publishedText = (
  edition: Edition,
  relation: Relation,
  locale: Locale,
): Readonly<Record<string, string>> => {
  if (relation.kind !== "published-elsewhere" && relation.kind !== "published-limits") return {};
  const unit = edition.units[unitOf(edition, [relation.figure])];
  const quantity = (value: string): string => (unit ? formatQuantity(value, unit, locale) : value);
  const publications = [...new Set(citedBy(relation).map(([, id]) => id))];
  const numbers =
    relation.kind === "published-elsewhere" ? { published: relation.published } : limits(relation);
  return {
    ...Object.fromEntries(Object.entries(numbers).map(([name, { value }]) => [name, quantity(value)])),
    publications: publications.map((id) => publicationText(edition, id, locale)).join("; "),
  };
};

const limits = ({ least, most }: Extract<Relation, { kind: "published-limits" }>) => ({
  ...(least ? { least } : {}),
  ...(most ? { most } : {}),
});

/** Who published it, what and when. */
const publicationText = ({ publications }: Edition, id: string, locale: Locale): string => {
  const one = publications.find((other) => other.id === id);
  if (!one) return id;
  const said = { publisher: localized(one.publisher, locale), title: localized(one.title, locale) };
  const t = translator(locale);
  return one.date
    ? t("audit:term.publication", { ...said, date: formatPeriod(one.date, locale) })
    : t("audit:term.undatedPublication", said);
};
