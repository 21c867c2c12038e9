import { translator } from "../i18n/translator.ts";
import type { Locale } from "../model/locale.ts";
import { sectionsOf } from "../model/report.ts";
import type { Edition } from "../report/edition.ts";
import { SORTS } from "../search/search.ts";
import { observedIndicators, pathOf } from "./routes.ts";
import { sectionTitle } from "../exports/figure-record.ts";
import { sectionPath } from "./addresses.ts";

export interface Choice {
  readonly name: "topic" | "kind" | "status" | "sort";
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly text: string }[];
}
