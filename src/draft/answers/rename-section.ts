import type { Files } from "../../report/from-files.ts";

/** A section under another id: its folder, and where the report lists it. Undefined when the id is taken. */
export const renameSection = (files: Files, report: string, from: string, to: string): Files | undefined => {
  const root = `content/reports/${report}`;
  if (from === to) return files;
  if ([...files.keys()].some((path) => path.startsWith(`${root}/sections/${to}/`))) return undefined;
  const next = new Map<string, string>();
  for (const [path, text] of files) {
    const moved = path.startsWith(`${root}/sections/${from}/`)
      ? path.replace(`/sections/${from}/`, `/sections/${to}/`)
      : path;
    next.set(moved, path === `${root}/report.yaml` ? relisted(text, from, to) : text);
  }
  return next;
};

/** The id stands in lists of sections: in brackets or behind a dash. */
const relisted = (text: string, from: string, to: string): string =>
  text.replaceAll(new RegExp(String.raw`(?<=[[,-] ?)${from}(?=\s*(?:[,\]]|$))`, "gm"), to);
