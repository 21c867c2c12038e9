import { derive } from "../../derive/derive.ts";
import { translator } from "../../i18n/translator.ts";
import { NAMED_BASES } from "../../model/base.ts";
import type { Localized } from "../../model/locale.ts";
import { BOUNDS, DIRECTIONS, METRIC_KINDS } from "../../model/schema.ts";
import type { Edition } from "../../report/edition.ts";
import { figureName } from "../../site/figure-name.ts";
import { derivedName } from "../../wording/derived-text.ts";
import { relationStatement } from "../../wording/relation-text.ts";
import type { DeskLocale } from "../messages/translator.ts";
import { shownText } from "../text/shown-text.ts";

/** What stands in a report, by id: its name in words. */
export type Names = ReadonlyMap<string, string>;

const known = new WeakMap<Edition, Map<DeskLocale, Names>>();

/**
 * The names of what a report has: figures, derived ones too, indicators, units, relations, charts, sections, chapters, annexes. Of an id that
 * several have, a figure's is taken before an indicator's, and that before the others.
 */
export const contentNames = (edition: Edition, locale: DeskLocale): Names =>
  known
    .getOrInsertComputed(edition, () => new Map<DeskLocale, Names>())
    .getOrInsertComputed(locale, () => new Map(namesIn(edition, locale).filter(([, name]) => name !== "")));

const namesIn = (edition: Edition, locale: DeskLocale): readonly (readonly [string, string])[] => {
  const { official, report } = edition;
  const said = (name: Localized): string => shownText(name, locale, official);
  return [
    ...[...report.chapters, ...report.annexes].map(({ id, name }) => [id, said(name)] as const),
    ...[...edition.sections].map(([key, { texts }]) => [key, texts.get(official)?.title ?? ""] as const),
    ...edition.charts.map(({ chart: { id, headline } }) => [id, said(headline)] as const),
    ...edition.relations.map((one) => [one.id, relationName(edition, one, locale)] as const),
    ...Object.entries(edition.units).map(([id, { name }]) => [id, said(name)] as const),
    ...[...edition.indicators].map(([id, { name }]) => [id, said(name)] as const),
    ...[...derive(edition)].map(([id, one]) => [id, derivedName(edition, one, locale)] as const),
    ...[...edition.observations].map(([id, one]) => [id, figureName(edition, one, locale)] as const),
  ];
};

/** Nothing for a relation that names a figure which is not there. */
const relationName = (edition: Edition, one: Edition["relations"][number], locale: DeskLocale): string => {
  try {
    return relationStatement(edition, one, locale);
  } catch {
    return "";
  }
};

/** What is said of a figure in a code of its own: base, direction, bound, kind. */
export const codeNames = (locale: DeskLocale): Names => {
  const t = translator(locale);
  return new Map<string, string>([
    ...NAMED_BASES.map((base) => [base, t(`common:base.${base}`)] as const),
    ...DIRECTIONS.map((one) => [one, t(`common:direction.${one}`)] as const),
    ...BOUNDS.map((one) => [one, t(`common:bound.${one}`)] as const),
    ...METRIC_KINDS.map((kind) => [kind, t(`common:kind.${kind}`)] as const),
  ]);
};
