import { report } from "./report.ts";
export const circle = () => report;
