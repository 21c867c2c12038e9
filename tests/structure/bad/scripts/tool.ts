import { readFileSync } from "node:fs";
import { report } from "../src/model/report.ts";
export const tool = [readFileSync, report];
