import type { RunFormat } from "../document.ts";
import { childAt, childrenNamed, numberAt, switchAt, valueAt, type XmlElement } from "../xml/element.ts";

interface Style {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly base: string | undefined;
  readonly isDefault: boolean;
  readonly element: XmlElement;
}

/** How a run looks after styles. */
export interface Look {
  readonly format: RunFormat;
  readonly hidden: boolean;
  readonly struck: boolean;
  readonly capitals: boolean;
  readonly font: string;
}

export interface Styles {
  /** Paragraph properties that apply, the nearest first: direct, its style, what that is based on, defaults. */
  readonly paragraphProperties: (properties: XmlElement | undefined) => readonly XmlElement[];
  /** The name of a paragraph's style in Word's list. */
  readonly styleName: (properties: XmlElement | undefined) => string | undefined;
  /** Id of the style that `properties` names, or of the default one. */
  readonly styleId: (properties: XmlElement | undefined) => string | undefined;
  readonly look: (paragraph: XmlElement | undefined, run: XmlElement | undefined) => Look;
}

/** Styles of the file, with inheritance; a file without a style part has none. */
export const readStyles = (root: XmlElement | undefined): Styles => {
  const styles = childrenNamed(root, "w:style").map((element): Style => ({
    id: element.attributes["w:styleId"] ?? "",
    name: valueAt(element, "w:name") ?? "",
    type: element.attributes["w:type"] ?? "paragraph",
    base: valueAt(element, "w:basedOn"),
    isDefault: /^(?:1|true|on)$/.test(element.attributes["w:default"] ?? ""),
    element,
  }));
  const byId = new Map(styles.map((style) => [style.id, style]));
  const defaultParagraph = styles.find(({ type, isDefault }) => type === "paragraph" && isDefault);
  const runDefaults = childAt(root, "w:docDefaults", "w:rPrDefault", "w:rPr");
  const paragraphDefaults = childAt(root, "w:docDefaults", "w:pPrDefault", "w:pPr");

  const chain = (id: string | undefined): Style[] => {
    const found: Style[] = [];
    let style = id === undefined ? undefined : byId.get(id);
    while (style && !found.includes(style)) {
      found.push(style);
      style = style.base === undefined ? undefined : byId.get(style.base);
    }
    return found;
  };
  const styleId = (properties: XmlElement | undefined): string | undefined =>
    valueAt(properties, "w:pStyle") ?? defaultParagraph?.id;
  const runProperties = (id: string | undefined): XmlElement[] =>
    chain(id).flatMap(({ element }) => childAt(element, "w:rPr") ?? []);

  return {
    styleId,
    styleName: (properties) => byId.get(styleId(properties) ?? "")?.name,
    paragraphProperties: (properties) => [
      ...(properties ? [properties] : []),
      ...chain(styleId(properties)).flatMap(({ element }) => childAt(element, "w:pPr") ?? []),
      ...(paragraphDefaults ? [paragraphDefaults] : []),
    ],
    look: (paragraph, run) =>
      lookOf({
        direct: run,
        character: runProperties(valueAt(run, "w:rStyle")),
        paragraph: runProperties(styleId(paragraph)),
        defaults: runDefaults,
      }),
  };
};

interface Levels {
  readonly direct: XmlElement | undefined;
  readonly character: readonly XmlElement[];
  readonly paragraph: readonly XmlElement[];
  readonly defaults: XmlElement | undefined;
}

const lookOf = (levels: Levels): Look => {
  const { direct, character, paragraph, defaults } = levels;
  const nearest = <T>(value: (properties: XmlElement) => T | undefined): T | undefined => {
    const all = [...(direct ? [direct] : []), ...character, ...paragraph, ...(defaults ? [defaults] : [])];
    return all.map(value).find((found) => found !== undefined);
  };
  const underline = nearest((properties) => valueAt(properties, "w:u"));
  const vertical = nearest((properties) => valueAt(properties, "w:vertAlign"));
  const halfPoints = nearest((properties) => numberAt(properties, "w:sz"));
  return {
    format: {
      ...(toggle(levels, "w:b") && { bold: true }),
      ...(toggle(levels, "w:i") && { italic: true }),
      ...(underline !== undefined && underline !== "none" && { underline: true }),
      ...((vertical === "superscript" || vertical === "subscript") && { vertical }),
      ...(halfPoints !== undefined && { size: halfPoints / 2 }),
    },
    hidden: toggle(levels, "w:vanish"),
    struck: toggle(levels, "w:strike") || toggle(levels, "w:dstrike"),
    capitals: toggle(levels, "w:caps"),
    font: nearest(fontOf) ?? "",
  };
};

const fontOf = (properties: XmlElement): string | undefined => {
  const fonts = childAt(properties, "w:rFonts")?.attributes;
  return fonts?.["w:ascii"] ?? fonts?.["w:hAnsi"];
};

/** Direct format decides; else paragraph and character style cancel each other out when both say it. */
const toggle = ({ direct, character, paragraph, defaults }: Levels, name: string): boolean => {
  const own = switchAt(direct, name);
  if (own !== undefined) return own;
  const [ofCharacter, ofParagraph] = [character, paragraph].map(
    (all) =>
      all.map((properties) => switchAt(properties, name)).find((value) => value !== undefined) ?? false,
  );
  return ofCharacter !== ofParagraph || (switchAt(defaults, name) ?? false);
};
