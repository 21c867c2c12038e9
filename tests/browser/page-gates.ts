import type { PageGate } from "./gate.ts";
import { axe } from "./gates/axe.ts";
import { contrast } from "./gates/contrast.ts";
import { drawingText } from "./gates/drawing-text.ts";
import { focus } from "./gates/focus.ts";
import { keyboard } from "./gates/keyboard.ts";
import { motion } from "./gates/motion.ts";
import { noHaste } from "./gates/no-haste.ts";
import { paper } from "./gates/paper.ts";
import { reflow } from "./gates/reflow.ts";
import { scriptOff } from "./gates/script-off.ts";
import { series } from "./gates/series.ts";
import { status } from "./gates/status.ts";
import { tabStops } from "./gates/tab-stops.ts";
import { targets } from "./gates/targets.ts";
import { textSpacing } from "./gates/text-spacing.ts";

/** What depends on the length of names, numbers and texts. The order spares the browser changes of width. */
export const layoutGates: readonly PageGate[] = [textSpacing, targets, reflow, drawingText, paper];

/** For every page. */
export const pageGates: readonly PageGate[] = [
  axe,
  motion,
  tabStops,
  contrast,
  series,
  focus,
  ...layoutGates,
];

/** For one page of each kind: they walk through it, or load it anew. Searching comes last, since it changes the page. */
export const walkGates: readonly PageGate[] = [scriptOff, noHaste, keyboard, status];
