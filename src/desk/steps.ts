/** The steps of a report in the head of every page, in order: message key and address. `:report` stands for its id. */
export const STEPS = [
  { id: "import", path: "/desk/:report/word/" },
  { id: "questions", path: "/desk/:report/questions/" },
  { id: "text", path: "/desk/:report/text/" },
  { id: "translation", path: "/desk/:report/translation/" },
  { id: "audit", path: "/desk/:report/audit/" },
  { id: "summary", path: "/desk/:report/summary/" },
  { id: "preview", path: "/:report/" },
  { id: "publish", path: "/desk/:report/publish/" },
  { id: "corrections", path: "/desk/:report/corrections/" },
] as const;

export type StepId = (typeof STEPS)[number]["id"];

export const stepPath = (report: string, step: StepId): string =>
  (STEPS.find(({ id }) => id === step)?.path ?? "/desk/").replace(":report", report);
