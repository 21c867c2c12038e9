/** Numbers as they are written: `digits` digits behind the point at most. */
const rounded = (value: number, digits: number): string => String(Number(value.toFixed(digits)) || 0);

/** Pixels as they are written. */
export const coordinate = (value: number): string => rounded(value, 2);

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
export const escapeXml = (text: string): string => text.replace(/[&<>"]/g, (one) => ENTITIES[one] ?? one);

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element as text; numbers are pixels, undefined attributes are left out. */
export const element = (name: string, attributes: Attributes, ...content: readonly string[]): string => {
  const written = Object.entries(attributes).flatMap(([key, value]) => {
    if (value === undefined) return [];
    return ` ${key}="${typeof value === "number" ? coordinate(value) : escapeXml(value)}"`;
  });
  return content.length
    ? `<${name}${written.join("")}>${content.join("")}</${name}>`
    : `<${name}${written.join("")}/>`;
};

/**
 * Drawings are laid out for the narrowest column that they stand in: so many pixels wide, with type of so many pixels.
 * They are written in per cent of the real width and in em of the real type size, so what fits here fits everywhere.
 */
export const WIDTH = 280;
export const TYPE_SIZE = 15;
export const LINE_HEIGHT = 20;
/** From the middle of a line down to the baseline of its text. */
const BASELINE = 5.3;

/** A horizontal place or length of the layout, as a part of the drawing's width. */
export const across = (pixels: number): string => `${rounded((pixels * 100) / WIDTH, 2)}%`;

/** The same for lengths and for the places of texts, to a third of a pixel in the widest drawing: half the digits. */
export const roughly = (pixels: number): string => `${rounded((pixels * 100) / WIDTH, 1)}%`;

/** A vertical place or a size of the layout, in type sizes. */
export const em = (pixels: number): string => `${rounded(pixels / TYPE_SIZE, 2)}em`;

export type TextClass = "label" | "value" | "quiet";
export type Anchor = "start" | "middle" | "end";

/** One line of text, `y` being the middle of its line; `gap` is the distance from `x` that does not grow with the drawing. */
export const line = (
  x: number,
  y: number,
  text: string,
  kind: TextClass,
  { anchor = "start", gap = 0 }: { readonly anchor?: Anchor; readonly gap?: number } = {},
): string =>
  element(
    "text",
    {
      x: x === 0 ? undefined : roughly(x),
      dx: gap === 0 ? undefined : em(gap),
      y: em(y + BASELINE),
      class: kind === "label" ? undefined : kind,
      "text-anchor": anchor === "start" ? undefined : anchor,
    },
    escapeXml(text),
  );

/** Lines of text at the left edge one below the other, `y` being the upper edge of the first. */
export const lines = (y: number, texts: readonly string[], kind: TextClass): string =>
  texts.map((text, index) => line(0, y + (index + 0.5) * LINE_HEIGHT, text, kind)).join("");

export const straight = (x1: number, y1: number, x2: number, y2: number, kind: string): string =>
  element("line", { x1: across(x1), y1: em(y1), x2: across(x2), y2: em(y2), class: kind });
