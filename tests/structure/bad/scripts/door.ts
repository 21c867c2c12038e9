import { readFileSync } from "node:fs";
import { report } from "../src/model/report.ts";
export const door = [readFileSync, report];
