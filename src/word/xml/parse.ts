import { SaxesParser } from "saxes";
import { RefusedFile } from "../refusal.ts";
import { chosenContent } from "./alternate-content.ts";
import type { XmlElement, XmlNode } from "./element.ts";
import { knownName } from "./names.ts";

/** Real files stay below 60: nested tables and content controls. */
const MAX_DEPTH = 400;
/** A report of a hundred pages has some 50,000. */
const MAX_ELEMENTS = 1_000_000;

interface Open {
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly children: XmlNode[];
}

/**
 * The tree of one part, alternate content resolved. Throws `RefusedFile` for text that is no XML, for document type
 * declarations and for entities of their own.
 */
export const parseXml = (bytes: Uint8Array, part: string): XmlElement => {
  const parser = new SaxesParser({ xmlns: true, position: false });
  const root: Open = { name: "", attributes: {}, children: [] };
  const open: Open[] = [root];
  let elements = 0;
  const append = (node: XmlNode): void => void open.at(-1)?.children.push(node);
  parser.on("doctype", () => {
    throw new RefusedFile("document-type", part);
  });
  parser.on("error", ({ message }) => {
    throw new RefusedFile(/entity/i.test(message) ? "entity" : "broken-xml", part);
  });
  parser.on("opentag", ({ uri, local, attributes, ns }) => {
    if (open.length > MAX_DEPTH) throw new RefusedFile("broken-xml", part);
    if ((elements += 1) > MAX_ELEMENTS) throw new RefusedFile("too-large", part);
    const known = Object.values(attributes)
      .filter((attribute) => attribute.prefix !== "xmlns" && attribute.name !== "xmlns")
      .map((attribute) => [knownName(attribute.uri, attribute.local), attribute.value] as const);
    const element: Open = {
      name: knownName(uri, local),
      attributes: Object.fromEntries(known),
      children: [],
    };
    if (element.name === "mc:Choice") {
      element.attributes["Requires"] = requiredAddresses(element.attributes["Requires"] ?? "", (prefix) =>
        prefix in ns ? ns[prefix] : parser.resolve(prefix),
      );
    }
    open.push(element);
  });
  parser.on("closetag", () => {
    const element = open.pop();
    if (!element) return;
    if (element.name === "mc:AlternateContent") chosenContent(element).forEach(append);
    else append(element);
  });
  parser.on("text", append);
  parser.on("cdata", append);
  parser.write(decoded(bytes, part)).close();
  const [document] = root.children.filter((child) => typeof child !== "string");
  if (!document) throw new RefusedFile("broken-xml", part);
  return document;
};

/** Prefixes of a choice as addresses, which is what they stand for at this place. */
const requiredAddresses = (prefixes: string, resolve: (prefix: string) => string | undefined): string =>
  prefixes
    .split(/\s+/)
    .filter(Boolean)
    .map((prefix) => resolve(prefix) ?? prefix)
    .join(" ");

const decoded = (bytes: Uint8Array, part: string): string => {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? "utf-16le" : first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new RefusedFile("broken-xml", part);
  }
};
