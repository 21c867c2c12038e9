import { openTab } from "../tab.ts";
import { together, verdict, type PageGate } from "../gate.ts";

const parts = "h1, h2, h3, h4, h5, h6, p, li, dt, dd, th, td, caption, figcaption, svg, nav a";

/**
 * Without JavaScript a page says all that it says with it, draws its charts and has its ways on; where it offers a
 * search of its own, it offers a list instead.
 */
export const scriptOff: PageGate = {
  name: "script-off",
  media: ["light"],
  async evaluate(page, path) {
    const browser = page.context().browser();
    if (browser === null) throw new Error("the tab has no browser");
    const tab = await openTab(browser, { javaScriptEnabled: false });
    try {
      await tab.goto(page.url(), { waitUntil: "load" });
      const [withScript, without] = [
        await page.evaluate(seenParts, parts),
        await tab.evaluate(seenParts, parts),
      ];
      const there = new Set(without.seen);
      const written = new Set(without.written);
      const hidden = withScript.seen.filter((words) => written.has(words) && !there.has(words));
      const lists = without.lists > 0 || withScript.fields === 0;
      return together([
        verdict(
          "script-off",
          path,
          { vi: "không có JavaScript thì phần này bị ẩn", en: "without JavaScript this is hidden" },
          { faults: hidden, checked: without.seen.length },
        ),
        verdict(
          "script-off",
          path,
          { vi: "trang tìm kiếm không đưa ra danh mục thay thế", en: "a search page offers no list instead" },
          { faults: lists ? [] : ["main"], checked: 0 },
        ),
      ]);
    } finally {
      await tab.close();
    }
  },
};

/** Runs in the page: the words of its parts, all that are written and those that can be seen. */
function seenParts(selector: string) {
  /** What is folded can be unfolded. */
  const fold = (element: Element) =>
    element.matches("summary") ? element : (element.closest("details:not([open])") ?? element);
  const isSeen = (element: Element) =>
    fold(element).checkVisibility({
      visibilityProperty: true,
      opacityProperty: true,
      contentVisibilityAuto: false,
    });
  const words = (element: Element) =>
    `${element.localName} ${(element.textContent || element.outerHTML.slice(0, 80)).replace(/\s+/g, " ").trim().slice(0, 120)}`;
  /** The tools of a script may wait for it, but no figure, table or drawing. */
  const isTool = (element: Element) => {
    const waiting = element.closest("[hidden], [data-needs-script]");
    return waiting?.querySelector("data, table, svg") === null;
  };
  const written = [...document.body.querySelectorAll(selector)].filter(
    (one) => !one.closest("svg *") && !isTool(one),
  );
  return {
    written: written.map(words),
    seen: written.filter(isSeen).map(words),
    lists: [...document.querySelectorAll("main :is(ul, ol) > li")].filter(isSeen).length,
    fields: [...document.querySelectorAll('main input[type="search"]')].filter(isSeen).length,
  };
}
