/** The steps of a report in the head of every page, in order: message key and address behind the report's id. */
export const STEPS = [
  { id: "import", path: "word/" },
  { id: "questions", path: "questions/" },
  { id: "text", path: "text/" },
  { id: "translation", path: "translation/" },
  { id: "audit", path: "audit/" },
  { id: "summary", path: "summary/" },
  { id: "preview", path: "preview/" },
  { id: "publish", path: "publish/" },
  { id: "corrections", path: "corrections/" },
] as const;

export type StepId = (typeof STEPS)[number]["id"];

export const stepPath = (report: string, step: StepId): string =>
  `/desk/${report}/${STEPS.find(({ id }) => id === step)?.path ?? ""}`;
