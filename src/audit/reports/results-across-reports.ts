import type { Edition } from "../../report/edition.ts";
import type { WrittenResult } from "../relations/result.ts";
import { earlierLevels } from "./earlier-levels.ts";
import { periodSums } from "./period-sums.ts";
import { seriesJumps } from "./series-jumps.ts";
import { seriesUnits } from "./series-units.ts";

/** What a report says beside what the reports before it printed; nothing for a report that was read alone. */
export const resultsAcrossReports = (edition: Edition): WrittenResult[] =>
  edition.earlier === undefined || edition.earlier.length === 0
    ? []
    : [...periodSums(edition), ...earlierLevels(edition), ...seriesJumps(edition), ...seriesUnits(edition)];
