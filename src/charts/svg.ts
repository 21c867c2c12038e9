/** Coordinates as they are written: two digits behind the point. */
export const coordinate = (value: number): string => String(Math.round(value * 100) / 100 || 0);

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
export const escapeXml = (text: string): string => text.replace(/[&<>"]/g, (one) => ENTITIES[one] ?? one);

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element as text; numbers are coordinates, undefined attributes are left out. */
export const element = (name: string, attributes: Attributes, ...content: readonly string[]): string => {
  const written = Object.entries(attributes).flatMap(([key, value]) => {
    if (value === undefined) return [];
    return ` ${key}="${typeof value === "number" ? coordinate(value) : escapeXml(value)}"`;
  });
  return content.length
    ? `<${name}${written.join("")}>${content.join("")}</${name}>`
    : `<${name}${written.join("")}/>`;
};

export const TYPE_SIZE = 15;
export const LINE_HEIGHT = 20;
/** From the middle of a line down to the baseline of its text. */
const BASELINE = 5.3;

export type TextClass = "label" | "value" | "quiet";
export type Anchor = "start" | "middle" | "end";

/** One line of text, `y` being the middle of its line. */
export const line = (x: number, y: number, text: string, kind: TextClass, anchor: Anchor = "start"): string =>
  element(
    "text",
    { x, y: y + BASELINE, class: kind, "text-anchor": anchor === "start" ? undefined : anchor },
    escapeXml(text),
  );

/** Lines of text one below the other, `y` being the upper edge of the first. */
export const lines = (
  x: number,
  y: number,
  texts: readonly string[],
  kind: TextClass,
  anchor: Anchor = "start",
): string =>
  texts.map((text, index) => line(x, y + (index + 0.5) * LINE_HEIGHT, text, kind, anchor)).join("");

export const straight = (x1: number, y1: number, x2: number, y2: number, kind: string): string =>
  element("line", { x1, y1, x2, y2, class: kind });
