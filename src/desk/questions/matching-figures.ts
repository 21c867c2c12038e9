import type { CandidateFigure } from "./figures-that-may-be.ts";

/** Letters without their marks: "Đạt" is found by "dat". */
const folded = (text: string): string =>
  text.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase().replaceAll("đ", "d");

/** The figures that have all words of a query: in their printed number, their sentence or their section. */
export const matchingFigures = (
  figures: readonly CandidateFigure[],
  query: string,
): readonly CandidateFigure[] => {
  const words = folded(query).split(/\s+/).filter(Boolean);
  return figures.filter(({ printed, sentence, section }) => {
    const all = folded(`${printed} ${sentence} ${section}`);
    return words.every((word) => all.includes(word));
  });
};
