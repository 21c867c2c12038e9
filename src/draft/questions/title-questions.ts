import type { TitleCase } from "../title-case.ts";
import type { Asked } from "./question-list.ts";
import { phrase } from "../../model/phrase.ts";

/** About titles in capitals that the previous report does not have: which of their words are names only a person knows. */
export const titleQuestions = ({ made }: TitleCase): Asked[] =>
  [...made].map(([printed, title]) => ({
    kind: "section",
    sentence: printed,
    reason: phrase("draft:title-in-capitals", { title }),
    at: { words: title },
  }));
