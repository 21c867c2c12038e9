import { chart as chartSchema, type Chart, type Claim } from "../../model/chart.ts";
import type { Edition } from "../../report/edition.ts";
import { figureName } from "../../site/figure-name.ts";
import { localizedTexts, replaceText, type LocalizedText } from "../head/localized-texts.ts";
import type { DeskLocale } from "../messages/translator.ts";

/** A text of a chart, and the name of the figure that it stands at where it labels one. */
export interface ChartText extends LocalizedText {
  readonly figure?: string;
}

/** The texts of a chart in the order of its file. A headline that lacks a language is listed with the others. */
export const chartTexts = (chart: Chart, edition: Edition, locale: DeskLocale): readonly ChartText[] =>
  localizedTexts(chart).map((text) => {
    const row = text.path
      .slice(0, -1)
      .reduce<unknown>((one, step) => Reflect.get(one as object, step), chart);
    const id = (row as { figure?: string }).figure?.replace(/\.total$/, "");
    const figure = id === undefined ? undefined : edition.observations.get(id);
    return figure ? { ...text, figure: figureName(edition, figure, locale) } : text;
  });

/** What an editor says in a chart. */
export interface ChartWords {
  readonly texts: readonly Pick<LocalizedText, "path" | "name">[];
  readonly claims: readonly Claim[];
}

/** A chart with other words and claims; empty words are left out. Undefined where it has no such words or lacks official ones. */
export const withChartWords = (
  chart: Chart | undefined,
  { texts, claims }: ChartWords,
  official: string,
): Chart | undefined => {
  const data = structuredClone(chart);
  const known = new Set(localizedTexts(data).map(({ path }) => JSON.stringify(path)));
  for (const { path, name } of texts) {
    if (!data || !known.has(JSON.stringify(path))) return undefined;
    const said = Object.fromEntries(Object.entries(name).filter(([, words]) => words !== ""));
    if (!said[official]) return undefined;
    replaceText(data, path, said);
  }
  return chartSchema.safeParse({ ...data, claims }).data;
};
