import { verdict, type PageGate } from "../gate.ts";

declare global {
  var walked: Element[];
}

/** The Tab key, pressed from the top of the page, reaches every control in the order of the page, and goes on. */
export const keyboard: PageGate = {
  name: "keyboard",
  media: ["light"],
  async evaluate(page, path) {
    const count = await page.evaluate(startWalk);
    await Promise.all(Array.from({ length: count + 1 }, () => page.keyboard.press("Tab")));
    const message = {
      vi: "phím Tab không tới được theo thứ tự",
      en: "the Tab key does not come here in order",
    };
    return verdict("keyboard", path, message, await page.evaluate(endWalk));
  },
};

/** Runs in the page: puts the keyboard at the top. */
function startWalk(): number {
  globalThis.walked = [];
  const top = document.createElement("span");
  top.tabIndex = -1;
  document.body.prepend(top);
  top.focus();
  top.remove();
  document.addEventListener("focusin", ({ target }) => {
    if (target instanceof Element) globalThis.walked.push(target);
  });
  return globalThis.inspector.tabStops().length;
}

/** Runs in the page. */
function endWalk() {
  const { tabStops, describe } = globalThis.inspector;
  const expected = tabStops();
  let at = 0;
  const missed = expected.filter((stop) => {
    const place = globalThis.walked.indexOf(stop, at);
    if (place < 0) return true;
    at = place + 1;
    return false;
  });
  // After the first that was not reached, all others are: one is enough to find the place.
  return { faults: missed.slice(0, 1).map(describe), checked: expected.length };
}
