import { setWidth } from "../tab.ts";
import { together, verdict, type PageGate } from "../gate.ts";

/** CSS pixels between the margins of an A4 page. */
const width = 658;

/** Everything that the main part says on the screen stands on paper too, folded parts and whole tables included. */
export const paper: PageGate = {
  name: "paper",
  media: ["paper"],
  async evaluate(page, path) {
    await setWidth(page, width);
    await page.emulateMedia({ media: "screen" });
    const marked = await page.evaluate(markShown);
    await page.emulateMedia({ media: "print" });
    const { missing, cut } = await page.evaluate(lostOnPaper);
    return together([
      verdict(
        "paper",
        path,
        { vi: "bản in thiếu chữ này", en: "the printed page lacks this text" },
        { faults: missing, checked: marked },
      ),
      verdict(
        "paper",
        path,
        { vi: "bản in cắt mất nội dung", en: "the printed page cuts this off" },
        { faults: cut, checked: 0 },
      ),
    ]);
  },
};

/** Runs in the page: marks what a reader can read on the screen, also by unfolding, and folds it again. */
function markShown(): number {
  const { shown } = globalThis.inspector;
  const folded = [...document.querySelectorAll("details")];
  for (const details of folded) details.open = true;
  // Beside an imprint the title and the identity would say its words again, and the list of figures those of the text.
  const saidAgain = ".figures, main:has(> .imprint) :is(.official-title, section:has(> .identity))";
  const notForPaper = `form, button, nav, [popover], [hidden], .files, .screen-only, [data-screen], ${saidAgain}`;
  const said = [
    ...document.querySelectorAll<HTMLElement>(
      "main :is(h1, h2, h3, h4, h5, h6, p, li, dt, dd, th, td, caption, data)",
    ),
  ].filter((element) => element.textContent.trim() !== "" && shown(element) && !element.closest(notForPaper));
  for (const element of said) element.dataset["said"] = "";
  for (const details of folded) details.open = false;
  return said.length;
}

/** Runs in the page. */
function lostOnPaper() {
  const { shown, describe } = globalThis.inspector;
  const isWords = (element: Element) => !/^(?:\s|↩)*$/u.test(element.textContent);
  const controlsOnly = (element: Element) => {
    const copy = element.cloneNode(true) as Element;
    for (const control of copy.querySelectorAll("a, button")) control.remove();
    return copy.textContent.trim() === "" && element.querySelector("a, button") !== null;
  };
  const missing = [...document.querySelectorAll("[data-said]")].filter(
    (element) => isWords(element) && !shown(element) && !controlsOnly(element),
  );
  const cut = [...document.querySelectorAll("main *")].filter((element) => {
    if (element.closest("svg") || element.clientWidth <= 1 || !shown(element)) return false;
    return getComputedStyle(element).overflowX !== "visible" && element.scrollWidth > element.clientWidth + 1;
  });
  return { missing: missing.map(describe), cut: cut.map(describe) };
}
