import { gateOf, type PageRule } from "./page-rule.ts";
import { boundFigures } from "./pages/bound-figures.ts";
import { charts } from "./pages/charts.ts";
import { drawings } from "./pages/drawings.ts";
import { framedCharts } from "./pages/framed-charts.ts";
import { footnotes } from "./pages/footnotes.ts";
import { headings } from "./pages/headings.ts";
import { languages } from "./pages/languages.ts";
import { linkWords } from "./pages/link-words.ts";
import { skipLink } from "./pages/skip-link.ts";
import { tables } from "./pages/tables.ts";
import { titles } from "./pages/titles.ts";

export const pageRules: readonly PageRule[] = [
  headings,
  titles,
  languages,
  tables,
  charts,
  drawings,
  framedCharts,
  boundFigures,
  footnotes,
  skipLink,
  linkWords,
];

/** The gates of the page rules, in their order. */
export const pageRuleGates = pageRules.map(gateOf);
