/**
 * How well the search answers, beside a stock engine on the same data, and what it costs: `npm run bench -- search`;
 * the quality alone, without a built site: `npm run bench -- search --quality`; the cost alone: `-- search --cost`.
 */
import { join } from "node:path";
import { printCost } from "./search/cost.ts";
import { printQuality } from "./search/quality.ts";

if (!process.argv.includes("--cost")) printQuality();
if (!process.argv.includes("--quality")) await printCost(join(import.meta.dirname, "../../dist"));
