/** The colours of drawings that stand alone; on pages the style sheet's tokens of the same names hold. */
export const PALETTE = {
  ground: "#ffffff",
  ink: "#1d2126",
  quiet: "#494e55",
  "chart-1": "#0b3a63",
  "chart-2": "#d96400",
  "chart-grey": "#8b8f94",
} as const;
