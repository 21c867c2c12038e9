import { tool } from "../../scripts/tool.ts";
export const knows = tool;
