import { data } from "./pages/data.ts";
export const collections = data;
