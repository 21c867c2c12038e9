import type { ChecklistItem } from "../../checks/checklist-item.ts";
import { passageAddress } from "../passage-address.ts";
import { stepPath, type StepId } from "../steps.ts";

const STEP_OF: Readonly<Record<Exclude<ChecklistItem["step"], "publish" | "text" | "names">, StepId>> = {
  import: "import",
  questions: "questions",
  translation: "translation",
  audit: "audit",
  summary: "summary",
  corrections: "corrections",
};

/** Where the desk settles an item of the checklist: at its first place, or at the step. */
export const itemAddress = (
  report: string,
  { code, step, place }: ChecklistItem,
  official: string,
): string => {
  if (code === "departments-asked") return `/desk/${report}/letter/`;
  if (step === "names") return `/desk/${report}/names/`;
  if (place?.file.endsWith("/report.yaml")) return stepPath(report, "import");
  if (step === "text" || step === "translation") return passageAddress(report, place?.file, official);
  return stepPath(report, step === "publish" ? "publish" : STEP_OF[step]);
};
