import { markedPieces, type Matched } from "../../search/marked-text.ts";

/** A new element with attributes and contents; text is always text. */
export const element = <Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>> = {},
  ...contents: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] => {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
  made.append(...contents);
  return made;
};

/** A text with the matched words in <mark>. */
export const marked = (text: string, matched: Matched): DocumentFragment => {
  const fragment = document.createDocumentFragment();
  for (const piece of markedPieces(text, matched))
    fragment.append(piece.isMatch ? element("mark", {}, piece.text) : piece.text);
  return fragment;
};

/** The element of a page that was written for this script. Throws when the page lost it. */
export const part = <Type extends Element>(
  root: ParentNode,
  selector: string,
  type: abstract new () => Type,
): Type => {
  const found = root.querySelector(selector);
  if (!(found instanceof type)) throw new Error(`the page has no ${selector}`);
  return found;
};
