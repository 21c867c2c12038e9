import type { WordPlace } from "../place.ts";
import type { WordFinding } from "../finding.ts";
import { childrenNamed, textIn, type XmlElement } from "../xml/element.ts";
import { plainLine } from "./piece.ts";

export interface Comments {
  readonly open: (id: string) => void;
  readonly close: (id: string) => void;
  /** Text of the report that open comments are about. */
  readonly hear: (text: string) => void;
  readonly placeAt: (id: string, place: WordPlace) => void;
  readonly findings: () => WordFinding[];
}

const TEXT = new Set(["w:t"]);

/** The comments of a file; each becomes one finding, with the words it is attached to. */
export const readComments = (root: XmlElement | undefined): Comments => {
  const elements = childrenNamed(root, "w:comment");
  const about = new Map<string, string>();
  const places = new Map<string, WordPlace>();
  const open = new Set<string>();
  return {
    open: (id) => void open.add(id),
    close: (id) => void open.delete(id),
    hear: (text) => {
      for (const id of open) about.set(id, (about.get(id) ?? "") + text);
    },
    placeAt: (id, place) => {
      if (!places.has(id)) places.set(id, place);
    },
    findings: () =>
      elements.map((element, index) => {
        const { "w:id": id = "", "w:author": author, "w:date": date } = element.attributes;
        const words = plainLine(about.get(id) ?? "");
        return {
          code: "comment",
          place: places.get(id) ?? { part: "comment", paragraph: index + 1 },
          text: plainLine(
            childrenNamed(element, "w:p")
              .map((paragraph) => textIn(paragraph, TEXT))
              .join(" "),
          ),
          ...(words && { about: words }),
          ...(author && { author }),
          ...(date && { date }),
        };
      }),
  };
};
