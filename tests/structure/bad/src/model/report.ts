import { circle } from "./circle.ts";
export const report = circle;
