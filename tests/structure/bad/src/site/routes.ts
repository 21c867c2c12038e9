import { getCollection } from "astro:content";
import { decimal } from "../quantity/decimal.ts";
export const routes = [getCollection, decimal];
