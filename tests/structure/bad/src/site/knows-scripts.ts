import { door } from "../../scripts/door.ts";
export const knows = door;
