import type { WordFinding } from "../finding.ts";
import { elementsOf, holds, type XmlElement } from "../xml/element.ts";

/** The contents of text boxes inside a drawing; a box inside a box is left to the reading of the outer one. */
export const textBoxesIn = (element: XmlElement): XmlElement[] =>
  elementsOf(element).flatMap((child) => (child.name === "w:txbxContent" ? [child] : textBoxesIn(child)));

const UNREAD = new Set(["pic:pic", "c:chart", "dgm:relIds", "v:imagedata", "v:textpath", "w:control"]);

/** The finding for a drawing with content that is not read as text; lines and empty shapes have none. */
export const unreadObject = (element: XmlElement): Omit<WordFinding, "place"> | undefined =>
  element.name === "w:object" || holds(element, UNREAD)
    ? { code: "unread-object", text: describedAs(element) ?? "" }
    : undefined;

const describedAs = (element: XmlElement): string | undefined => {
  const { descr, title, name, string, alt } = element.attributes;
  const own =
    element.name === "wp:docPr"
      ? descr || title || name
      : element.name === "v:textpath"
        ? string
        : element.name === "v:shape"
          ? alt
          : undefined;
  return own || elementsOf(element).map(describedAs).find(Boolean);
};
