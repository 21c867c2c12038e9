import { stepPath, type StepId } from "../steps.ts";

/** Files whose texts a step of the desk writes. */
const STEP_OF: Readonly<Record<string, StepId>> = {
  "report.yaml": "import",
  "charts.yaml": "summary",
  "audit.yaml": "audit",
};

const NAMED = [
  "report",
  "charts",
  "corrections",
  "audit",
  "relations",
  "derived",
  "catalogue",
  "site",
  "units",
  "glossary",
];

/** The message that names a file of texts, and the name in it where the message is of many such files. */
export const fileWords = (file: string): { readonly key: string; readonly name: string } => {
  const [, folder, name = ""] =
    /^(?:(indicators|pages)\/)?(.*?)(?:\.yaml|\/?[a-z-]*\.mdx)?$/.exec(file) ?? [];
  const known = folder ?? (NAMED.includes(name) ? name : "other");
  return { key: `translation.files.${known}`, name };
};

/** Where the texts of a file are written; undefined where only the administrator writes them. */
export const fileAddress = (report: string, file: string): string | undefined => {
  if (file === "catalogue.yaml") return `/desk/${report}/names/`;
  const step = STEP_OF[file];
  return step && stepPath(report, step);
};
