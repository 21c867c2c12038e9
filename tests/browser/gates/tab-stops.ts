import { together, verdict, type PageGate } from "../gate.ts";

const messages = {
  drawn: { vi: "hình vẽ có chỗ dừng bàn phím", en: "a drawing has a tab stop" },
  idle: {
    vi: "thứ không dùng được lại là chỗ dừng bàn phím",
    en: "what does nothing is a tab stop",
  },
  mouse: { vi: "chỉ dùng được bằng chuột", en: "only a mouse can use this" },
  backwards: {
    vi: "bàn phím đi ngược chiều đọc",
    en: "the keyboard goes against the reading direction",
  },
} as const;

/**
 * The keyboard stops at controls, links and named regions that scroll: not inside drawings, not at each number of the
 * prose. From one stop to the next it goes as the eye does, and what a mouse can use is among the stops.
 */
export const tabStops: PageGate = {
  name: "tab-stops",
  media: ["light"],
  async evaluate(page, path) {
    const { checked, ...faults } = await page.evaluate(misplacedStops);
    const kinds = ["drawn", "idle", "mouse", "backwards"] as const;
    return together([
      { issues: [], checked },
      ...kinds.map((kind) =>
        verdict("tab-stops", path, messages[kind], { faults: faults[kind], checked: 0 }),
      ),
    ]);
  },
};

/** Runs in the page. */
function misplacedStops() {
  const { tabStops, shown, describe } = globalThis.inspector;
  const all = tabStops();
  const controls =
    "a[href], button, input, select, textarea, summary, label, iframe, audio, video, [role=button], [role=link], [role=checkbox], [role=tab], [role=option], [role=switch]";
  const region = `:is([role="region"], section):is([aria-label], [aria-labelledby])`;
  const isNumber = (element: Element) =>
    element.matches("a, button") && /^[\d\s.,%()]+$/u.test(element.textContent.trim());
  const inProse = (element: Element) => element.closest("p, dd, td") !== null && !element.closest("sup, nav");

  /** A row or a list whose stops follow one another as its words do. */
  const group = (element: Element) => element.closest("p, tr, ul, ol, form, nav, header, footer");
  const backwards = all.flatMap((element, index) => {
    const next = all[index + 1];
    if (next === undefined || element.closest(".skip") || group(element) === null) return [];
    if (element.contains(next) || group(element) !== group(next)) return [];
    // Of a link over several lines its end, of the next one its beginning.
    const [one, other] = [element.getClientRects(), next.getClientRects()].map((boxes, at) =>
      at === 0 ? boxes.item(boxes.length - 1) : boxes.item(0),
    );
    if (!one || !other) return [];
    // By their middles: room around a small target reaches into the lines above and below.
    const middle = ({ top, bottom }: DOMRect) => (top + bottom) / 2;
    const sameLine = Math.abs(middle(one) - middle(other)) < Math.min(one.height, other.height) / 2;
    const isLeft = sameLine && other.right <= one.left + 2;
    const isAbove = other.bottom <= one.top + 2 && other.left < one.right && one.left < other.right;
    return isLeft || isAbove ? [`${describe(element)} → ${describe(next)}`] : [];
  });
  return {
    checked: all.length,
    drawn: [...document.querySelectorAll("svg[tabindex], svg [tabindex], svg a[href]")].map(describe),
    idle: all
      .filter((element) => !element.closest("svg"))
      .filter(
        (element) => !element.matches(`${controls}, ${region}`) || (isNumber(element) && inProse(element)),
      )
      .map(describe),
    mouse: [...document.body.querySelectorAll("*")]
      .filter(
        (element) =>
          getComputedStyle(element).cursor === "pointer" && shown(element) && !element.closest(controls),
      )
      .map(describe),
    backwards,
  };
}
