import { cutOff, NARROWEST, READERS_STYLES, sidewaysFaults, type LayoutFault } from "./page-layout.ts";

/** What an editor is told of: the page is too wide, or words are cut off, on a narrow screen or with the reader's text. */
export interface WordedFault extends LayoutFault {
  readonly kind: "wide" | "cut" | "text";
}

/** The width at which text of double size is tried, in CSS pixels. */
const USUAL = 1280;

/** What cannot be read of the page at `path`, opened in `frame`; undefined where it cannot be opened. */
export const layoutFaults = async (
  frame: HTMLIFrameElement,
  path: string,
): Promise<readonly WordedFault[] | undefined> => {
  const page = await opened(frame, path);
  if (!page) return undefined;
  frame.style.width = `${String(NARROWEST)}px`;
  const { wide, cut, nameless } = sidewaysFaults(page);
  frame.style.width = `${String(USUAL)}px`;
  const enlarged = Object.values(READERS_STYLES).flatMap((css) => cutOff(css, page).faults);
  return [
    ...wide.map((one) => ({ ...one, kind: "wide" }) as const),
    ...[...cut, ...nameless].map((one) => ({ ...one, kind: "cut" }) as const),
    ...enlarged.map((one) => ({ ...one, kind: "text" }) as const),
  ];
};

const opened = async (frame: HTMLIFrameElement, path: string): Promise<Document | undefined> => {
  const loaded = new Promise((resolve) => {
    frame.addEventListener("load", resolve, { once: true });
  });
  frame.src = path;
  await loaded;
  const page = frame.contentDocument;
  await page?.fonts.ready;
  return page?.querySelector("main") ? page : undefined;
};
