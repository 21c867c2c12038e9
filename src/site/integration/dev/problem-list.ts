/** Runs in the pages of the development server: lists every problem of the content at the end of the page. */

import type { WordedIssue } from "../../../i18n/worded-issue.ts";
import type { Place } from "../../../model/issue.ts";

/** The event by which the server tells that the problems have changed. */
export const PROBLEMS_EVENT = "baocao:problems";
/** Where the server answers with all problems. */
export const PROBLEMS_PATH = "/@problems.json";
/** The name of the desk's integration: its pages show problems where they are solved, and do without this list. */
export const SHOWS_PROBLEMS_ITSELF = "baocao-desk";

const STYLE = `
  position: sticky; bottom: 0; z-index: 10; max-height: 40vh; overflow: auto; padding: 0.5rem 1rem;
  background: Canvas; color: CanvasText; border-top: 3px solid #b3261e; font: 1rem/1.5 system-ui, sans-serif`;

const element = (name: string, text: string, ...children: readonly (Node | string)[]): HTMLElement => {
  const made = document.createElement(name);
  made.append(text, ...children);
  return made;
};

const shown = ({ file, line, column }: Place): string => `${file}:${line}:${column}`;

/** A link that opens the place in the editor of this machine. */
const placeLink = (place: Place): HTMLElement => {
  const link = element("a", shown(place));
  link.setAttribute("href", `/__open-in-editor?file=${encodeURIComponent(shown(place))}`);
  link.addEventListener("click", (event) => {
    event.preventDefault();
    void fetch(link.getAttribute("href") ?? "");
  });
  return link;
};

const item = ({ rule, place, message, other }: WordedIssue): HTMLElement =>
  element(
    "li",
    "",
    placeLink(place),
    ` ${rule}`,
    ...Object.entries(message).map(([locale, text]) => {
      const line = element("p", text);
      line.lang = locale;
      return line;
    }),
    ...(other ? ["→ ", placeLink(other)] : []),
  );

const show = (issues: readonly WordedIssue[]): void => {
  document.querySelector("aside[data-problems]")?.remove();
  if (issues.length === 0) return;
  const list = element("ol", "", ...issues.map(item));
  const summary = element("summary", `${issues.length} vấn đề trong nội dung / problems in the content`);
  const details = element("details", "", summary, list);
  details.toggleAttribute("open", issues.length <= 3);
  const aside = element("aside", "", details);
  aside.setAttribute("style", STYLE);
  aside.dataset["problems"] = String(issues.length);
  aside.setAttribute("aria-label", "Vấn đề trong nội dung / Problems in the content");
  document.body.append(aside);
};

/** The desk shows problems beside their passages. */
if (import.meta.hot && !location.pathname.startsWith("/desk/")) {
  import.meta.hot.on(PROBLEMS_EVENT, show);
  void fetch(PROBLEMS_PATH)
    .then((answer) => answer.json() as Promise<readonly WordedIssue[]>)
    .then(show);
}
