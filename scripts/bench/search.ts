/**
 * How well the search answers, beside a stock engine on the same data, and what it costs: `npm run bench -- search`;
 * the quality alone, without a built site: `npm run bench -- search --quality`; the cost alone: `-- search --cost`.
 */
import { join } from "node:path";
import { commandLine } from "../command-failures.ts";
import { printCost } from "./search/cost.ts";
import { printQuality } from "./search/quality.ts";

const { values } = commandLine({ options: { cost: { type: "boolean" }, quality: { type: "boolean" } } });
if (!values.cost) printQuality();
if (!values.quality) await printCost(join(import.meta.dirname, "../../dist"));
