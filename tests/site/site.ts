import { inject } from "vitest";
import type { ChosenPages } from "../page-choice/choose-pages.ts";

export { dist } from "./build-site.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Where the built site is served, such as `http://localhost:4321`. */
    origin: string;
    chosenPages: ChosenPages;
  }
}

/** The served site that the tests share. */
export const origin = inject("origin");

/** The few pages of it that hold all that its pages hold. */
export const chosenPages = inject("chosenPages");
