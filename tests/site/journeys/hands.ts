import type { Locator, Page } from "playwright-core";

/** Somebody who uses a page by one kind of action, each of which counts as one. */
export interface Hand {
  /** Passes over the head of a page that has just been opened, where the hand has need of that. */
  readonly skip: () => Promise<void>;
  /** Goes to a control and uses it. */
  readonly use: (control: Locator) => Promise<void>;
  /** Writes into the field that was used last. */
  readonly write: (words: string) => Promise<void>;
  /** Makes a part of the page visible. */
  readonly see: (part: Locator) => Promise<void>;
  /** Actions so far. */
  readonly count: () => number;
}

/** Nobody presses a key more often to get to one control. */
const LIMIT = 150;

const hasFocus = (control: Locator): Promise<boolean> =>
  control.evaluate((element) => element === document.activeElement);

/** Is the control in view, uncovered, with an outline of at least 2 px? */
const showsFocus = (control: Locator): Promise<boolean> =>
  control.evaluate((element) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const box = element.getClientRects()[0] ?? element.getBoundingClientRect();
    const on = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
    const uncovered = on !== null && (element.contains(on) || on.contains(element));
    return uncovered && outlineStyle !== "none" && parseFloat(outlineWidth) >= 2;
  });

/** Tab and Enter alone; `back` is for a control that stands before the focus. Every control that is used shows its focus. */
export function keyboard(page: Page): Hand & { readonly back: (control: Locator) => Promise<void> } {
  let presses = 0;
  const press = async (key: string): Promise<void> => {
    await page.keyboard.press(key);
    presses += 1;
  };
  const reach = async (control: Locator, key: string): Promise<void> => {
    const limit = presses + LIMIT;
    do await press(key);
    while (!(await hasFocus(control)) && presses < limit);
    if (!(await hasFocus(control))) throw new Error(`not reached by ${key}: ${String(control)}`);
    if (!(await showsFocus(control))) throw new Error(`its focus is not seen: ${String(control)}`);
  };
  const isField = (control: Locator): Promise<boolean> =>
    control.evaluate((element) => element instanceof HTMLInputElement);
  return {
    skip: async () => {
      await reach(page.locator("a.skip"), "Tab");
      await press("Enter");
    },
    use: async (control) => {
      await reach(control, "Tab");
      if (!(await isField(control))) await press("Enter");
    },
    back: async (control) => {
      await reach(control, "Shift+Tab");
      await press("Enter");
    },
    write: async (words) => {
      for (const letter of words) await press(letter === " " ? "Space" : letter);
      await press("Enter");
    },
    see: (part) => scrollTo(page, part, () => press("PageDown")),
    count: () => presses,
  };
}

/** A finger or a pointer: taps, letters, and strokes that move the page by most of a screen. */
export function pointer(page: Page, kind: "tap" | "click"): Hand {
  let actions = 0;
  const stroke = async (): Promise<void> => {
    actions += 1;
    await page.evaluate(() => {
      window.scrollBy({ top: innerHeight * 0.8, behavior: "instant" });
    });
  };
  return {
    skip: () => Promise.resolve(),
    use: async (control) => {
      await scrollTo(page, control, stroke);
      await control[kind]();
      actions += 1;
    },
    write: async (words) => {
      await page.keyboard.type(words);
      await page.keyboard.press("Enter");
      actions += words.length + 1;
    },
    see: (part) => scrollTo(page, part, stroke),
    count: () => actions,
  };
}

/** Moves down until the upper edge of a part is on the screen; a part above the screen is reached at once, from the top. */
async function scrollTo(page: Page, part: Locator, stroke: () => Promise<void>): Promise<void> {
  const place = (): Promise<"above" | "here" | "below"> =>
    part.evaluate((element) => {
      const { top, bottom } = element.getBoundingClientRect();
      if (bottom <= 0) return "above";
      return top >= innerHeight - 20 ? "below" : "here";
    });
  for (let strokes = 0; strokes < LIMIT; strokes += 1) {
    const where = await place();
    if (where === "here") return;
    if (where === "above")
      await page.evaluate(() => {
        window.scrollTo({ top: 0, behavior: "instant" });
      });
    else await stroke();
  }
  throw new Error(`not seen: ${String(part)}`);
}
