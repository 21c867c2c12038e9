import { getCollection } from "astro:content";
import { fold } from "../search/fold.ts";
export const data = [getCollection, fold];
