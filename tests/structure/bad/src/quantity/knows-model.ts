import { report } from "../model/report.ts";
export const quantity = report;
