/** The colours of drawings that stand alone; on pages the style sheet's tokens of the same names hold. */
export const PALETTE = {
  paper: "#ffffff",
  ink: "#1f1c18",
  soft: "#4d483f",
  data: "#0b3a63",
  "data-2": "#d96400",
  "data-rest": "#8b857a",
} as const;
