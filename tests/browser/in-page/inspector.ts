type Colour = readonly [red: number, green: number, blue: number, alpha: number];

interface Inspector {
  /** Is it there to be seen or, when it is off the screen, to be scrolled to? */
  readonly shown: (element: Element) => boolean;
  /** The beginning of its markup, to find it by. */
  readonly describe: (element: Element) => string;
  readonly colour: (css: string) => Colour;
  /** The colour behind an element: its own background over those of the elements that it stands in. */
  readonly ground: (element: Element | null) => Colour;
  /** Contrast ratio of WCAG 2.2 of a colour, which may let the ground through, with its ground. */
  readonly contrast: (colour: Colour, ground: Colour) => number;
  /** What the keyboard can stop at, in document order. */
  readonly tabStops: () => HTMLElement[];
}

declare global {
  var inspector: Inspector;
}

/** Runs in the page: gives the gates' own code what several of them need. */
export function installInspector(): void {
  const colour = (css: string): Colour => {
    const numbers = (css.match(/[\d.]+/g) ?? []).map(Number);
    const [red = 0, green = 0, blue = 0, alpha = 1] = numbers;
    if (css === "transparent" || css === "none") return [0, 0, 0, 0];
    if (/^rgba?\(/.test(css)) return [red, green, blue, alpha];
    if (css.startsWith("color(srgb ")) return [red * 255, green * 255, blue * 255, alpha];
    throw new Error(`the colour ${css} cannot be read`);
  };
  const over = ([r, g, b, a]: Colour, [r2, g2, b2]: Colour): Colour => [
    r * a + r2 * (1 - a),
    g * a + g2 * (1 - a),
    b * a + b2 * (1 - a),
    1,
  ];
  const canvas = (): Colour => {
    const probe = document.createElement("span");
    document.documentElement.append(probe);
    probe.className = "look-canvas";
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(".look-canvas { background-color: Canvas !important }");
    document.adoptedStyleSheets.push(sheet);
    const found = colour(getComputedStyle(probe).backgroundColor);
    document.adoptedStyleSheets.pop();
    probe.remove();
    return found;
  };
  const background = (element: Element | null): Colour => {
    if (element === null) return canvas();
    const own = colour(getComputedStyle(element).backgroundColor);
    return own[3] === 1 ? own : over(own, background(element.parentElement));
  };
  const luminance = (parts: Colour): number => {
    const [red = 0, green = 0, blue = 0] = parts.slice(0, 3).map((part) => {
      const value = part / 255;
      return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const contrast = (front: Colour, back: Colour): number => {
    const [one, other] = [luminance(over(front, back)), luminance(back)];
    return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
  };
  const isShown = (element: Element): boolean =>
    element.checkVisibility({
      visibilityProperty: true,
      opacityProperty: true,
      contentVisibilityAuto: false,
    });
  const focusable =
    'a[href], button, input, select, textarea, summary, iframe, audio[controls], video[controls], [tabindex], [contenteditable="true"]';
  globalThis.inspector = {
    shown: isShown,
    describe: (element) => element.outerHTML.slice(0, 120),
    colour,
    ground: background,
    contrast,
    tabStops: () =>
      [...document.querySelectorAll<HTMLElement>(focusable)].filter(
        (element) => element.tabIndex >= 0 && isShown(element) && !element.matches(":disabled"),
      ),
  };
}
