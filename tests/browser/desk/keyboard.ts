import type { FileChooser, Locator, Page } from "playwright-core";

/** So many stops of a page of the desk are gone through at most before something is called unreachable. */
const MOST_STOPS = 1500;

/** How often, and after how many milliseconds each time, a field for files is opened again. */
const [TRIES, PATIENCE] = [10, 10_000];

/** Drives a page with keys alone, as a person without a pointer, and counts them. */
export interface Keyboard {
  /** Presses a key where the focus is. */
  readonly press: (key: string) => Promise<void>;
  /** Goes on with Tab until the element has the focus. Throws when Tab does not lead there. */
  readonly goTo: (element: Locator) => Promise<void>;
  /** Goes to an element and presses Enter on it. */
  readonly activate: (element: Locator) => Promise<void>;
  /** Goes to a field and writes into it, instead of what stands there. */
  readonly write: (field: Locator, text: string) => Promise<void>;
  /** Goes to a field for files, opens it and chooses one. */
  readonly chooseFile: (
    field: Locator,
    file: { readonly name: string; readonly mimeType: string; readonly buffer: Buffer },
  ) => Promise<void>;
  /** Goes to a list and types the beginning of an option's words until it is chosen. */
  readonly chooseOption: (list: Locator, value: string) => Promise<void>;
  /** Keys pressed so far, Tab among them; every letter of a text is one. */
  readonly presses: () => number;
}

export const keyboardOf = (page: Page): Keyboard => {
  let count = 0;
  const press = async (key: string): Promise<void> => {
    count += 1;
    await page.keyboard.press(key);
  };
  const goTo = async (element: Locator): Promise<void> => {
    await element.waitFor();
    // Found once, and anew when the page has put another one in its place: finding takes longer than a stop.
    let found = await element.elementHandle();
    for (let stops = 0; ; stops += 1) {
      const state = await found
        .evaluate((one) => one.isConnected && (one === document.activeElement ? "here" : "away"))
        // The page was loaded anew.
        .catch(() => undefined);
      if (state === "here") return;
      if (stops > MOST_STOPS) throw new Error(`Tab does not lead to ${String(element)}`);
      if (state === "away") await press("Tab");
      else found = await element.elementHandle();
    }
  };
  const write = async (field: Locator, text: string): Promise<void> => {
    await goTo(field);
    await press("Control+A");
    count += text.length;
    await page.keyboard.insertText(text);
  };
  return {
    press,
    goTo,
    activate: async (element) => {
      await goTo(element);
      await press("Enter");
    },
    write,
    chooseFile: async (field, file) => {
      let chooser: FileChooser | undefined;
      // A page that the development server reloads meanwhile has lost the focus.
      for (let tries = 0; !chooser && tries < TRIES; tries += 1) {
        const opened = page.waitForEvent("filechooser", { timeout: PATIENCE }).catch(() => undefined);
        await goTo(field);
        await press("Enter");
        chooser = await opened;
      }
      if (!chooser) throw new Error("the field opens no choice of files");
      await chooser.setFiles(file);
    },
    chooseOption: async (list, value) => {
      await goTo(list);
      await press("Home");
      while ((await list.inputValue()) !== value) {
        const before = await list.inputValue();
        await press("ArrowDown");
        if ((await list.inputValue()) === before) throw new Error(`no option ${value}`);
      }
    },
    presses: () => count,
  };
};
