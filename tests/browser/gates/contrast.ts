import { verdict, type PageGate, type InPageResult } from "../gate.ts";

const ratios = { text: 7, mark: 3 } as const;

/**
 * Text in drawings has 7:1 with what is behind it, marks have 3:1: on light and dark screens, in forced colours and on
 * paper. In forced colours and on paper all other text is checked too; on screens that is axe's part.
 */
export const contrast: PageGate = {
  name: "contrast",
  media: ["light", "dark", "forced", "paper"],
  async evaluate(page, path, medium) {
    const alsoProse = medium === "forced" || medium === "paper";
    const { faults, checked } = await page.evaluate(faint, { ...ratios, alsoProse });
    const message = {
      vi: `chữ cần tương phản ${ratios.text}:1, nét vẽ ${ratios.mark}:1`,
      en: `text needs a contrast of ${ratios.text}:1, marks ${ratios.mark}:1`,
    };
    const details = faults.map((detail) => `${medium}: ${detail}`);
    return verdict("contrast", path, message, { faults: details, checked });
  },
};

/** Runs in the page. */
function faint(limits: { text: number; mark: number; alsoProse: boolean }): InPageResult {
  const { shown, colour, ground, contrast: ratio, describe } = globalThis.inspector;
  let checked = 0;
  const lowContrast = (element: Element, found: number, limit: number): string[] => {
    checked += 1;
    return found >= limit - 0.005 ? [] : [`${found.toFixed(2)}:1 ${describe(element)}`];
  };
  const shapes = "rect, path, circle, ellipse, line, polygon, polyline";
  const isPaint = (paint: string) => paint !== "none" && !paint.startsWith("url(");

  /** What a shape is painted with: its fill, its stroke, and those of its pattern's parts. */
  const paints = (shape: Element): string[] => {
    const { fill, stroke, strokeWidth } = getComputedStyle(shape);
    const pattern = /url\("?#([^")]+)"?\)/.exec(fill)?.[1];
    const inside = pattern === undefined ? [] : [...(document.getElementById(pattern)?.children ?? [])];
    const own = [fill, ...(Number.parseFloat(strokeWidth) > 0 ? [stroke] : [])].filter(isPaint);
    return [...own, ...inside.flatMap(paints)];
  };
  const behind = (text: Element, under: readonly Element[]): ReturnType<typeof colour> => {
    const box = text.getBoundingClientRect();
    const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
    const cover = under.findLast((shape) => {
      const { left, right, top, bottom } = shape.getBoundingClientRect();
      const isBefore = (shape.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
      return shape.matches("rect") && isBefore && left <= x && x <= right && top <= y && y <= bottom;
    });
    const { fill } = cover ? getComputedStyle(cover) : { fill: "none" };
    return isPaint(fill) ? colour(fill) : ground(text.closest("svg"));
  };

  const drawings = [...document.querySelectorAll("svg")].filter(shown);
  const inDrawings = drawings.flatMap((svg) => {
    const marks = [...svg.querySelectorAll(shapes)].filter((shape) => !shape.closest("defs") && shown(shape));
    const texts = [...svg.querySelectorAll("text")].filter(shown);
    const back = ground(svg);
    return [
      ...marks.flatMap((mark) =>
        lowContrast(
          mark,
          Math.max(0, ...paints(mark).map((paint) => ratio(colour(paint), back))),
          limits.mark,
        ),
      ),
      ...texts.flatMap((text) =>
        lowContrast(text, ratio(colour(getComputedStyle(text).fill), behind(text, marks)), limits.text),
      ),
    ];
  });
  if (!limits.alsoProse) return { faults: inDrawings, checked };
  const seen = new Map<string, number>();
  const inProse = [...document.body.querySelectorAll("*")].flatMap((element) => {
    const hasText = [...element.childNodes].some(
      (node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim() !== "",
    );
    if (!hasText || element.closest("svg") || !shown(element)) return [];
    const front = getComputedStyle(element).color;
    const back = ground(element);
    const key = `${front} ${back.join()}`;
    const found = seen.get(key) ?? ratio(colour(front), back);
    seen.set(key, found);
    return lowContrast(element, found, limits.text);
  });
  return { faults: [...inDrawings, ...inProse], checked };
}
