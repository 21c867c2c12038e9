import type { TitleCase } from "../title-case.ts";
import type { Asked } from "./question-list.ts";

/** About titles in capitals that the previous report does not have: which of their words are names only a person knows. */
export const titleQuestions = ({ made }: TitleCase): Asked[] =>
  [...made].map(([printed, title]) => ({
    kind: "section",
    sentence: printed,
    reason: {
      vi: `tiêu đề in hoa cả dòng; trên trang hiện là “${title}”, bản in vẫn giữ chữ hoa: xem lại chữ hoa của tên riêng`,
      en: `a title in capitals; a screen shows “${title}”, print keeps the capitals: look at the capitals of names`,
    },
    at: { words: title },
  }));
