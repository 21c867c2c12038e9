/** The steps of a report in the order of work: message key and address. `:report` stands for its id. */
export const STEPS = [
  { id: "import", path: "/desk/:report/word/" },
  { id: "questions", path: "/desk/:report/questions/" },
  { id: "text", path: "/desk/:report/text/" },
  { id: "translation", path: "/desk/:report/translation/" },
  { id: "audit", path: "/desk/:report/audit/" },
  { id: "summary", path: "/desk/:report/summary/" },
  { id: "preview", path: "/desk/:report/preview/" },
  { id: "publish", path: "/desk/:report/publish/" },
  { id: "corrections", path: "/desk/:report/corrections/" },
] as const;

export type StepId = (typeof STEPS)[number]["id"];

/** Steps at which things are counted that are left to do. */
export const COUNTED_STEPS: readonly StepId[] = ["questions", "text", "translation", "audit", "summary"];

export const stepPath = (report: string, step: StepId): string =>
  (STEPS.find(({ id }) => id === step)?.path ?? "/desk/").replace(":report", report);

/** The steps that the head of every page shows: a public report is corrected, another one comes from a Word file. */
export const shownSteps = (wasPublic: boolean): readonly StepId[] =>
  STEPS.map(({ id }) => id).filter((id) => id !== (wasPublic ? "import" : "corrections"));
