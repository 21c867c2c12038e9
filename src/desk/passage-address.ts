import { stepPath } from "./steps.ts";

/** Where the desk shows a text of a report: its section in the step of the official text or of the translation. */
export const passageAddress = (report: string, file: string | undefined, official: string): string => {
  const [, section, locale] =
    /\/(?:sections|annexes\/[^/]+)\/([^/]+)\/([a-z-]+)\.mdx$/.exec(file ?? "") ?? [];
  if (section === undefined) return stepPath(report, "text");
  const step = locale === official ? "text" : "translation";
  return `${stepPath(report, step)}?section=${encodeURIComponent(section)}`;
};
