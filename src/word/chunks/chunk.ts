import type { EmbeddedFile } from "../package/package.ts";
import { RefusedFile } from "../refusal.ts";
import type { XmlElement } from "../xml/element.ts";
import { htmlBody, plainBody } from "./html.ts";

/** A file that Word puts in the place of a `w:altChunk` when it opens the document. */
export type Chunk =
  | { readonly kind: "word"; readonly bytes: Uint8Array }
  | { readonly kind: "body"; readonly body: XmlElement };

const begins = (bytes: Uint8Array, text: string): boolean =>
  [...text].every((sign, at) => bytes[at] === sign.charCodeAt(0));

/** What an inserted file is, by its first bytes and its type. Throws `RefusedFile` for a kind that is not read. */
export const chunkOf = ({ name, type, bytes }: EmbeddedFile): Chunk => {
  if (begins(bytes, "PK")) return { kind: "word", bytes };
  if (begins(bytes, "{\\rtf")) throw new RefusedFile("unread-chunk", `RTF, ${name}`);
  const isHtml = /html/i.test(type);
  const isPlain = /^text\/plain/i.test(type);
  if (!isHtml && !isPlain) throw new RefusedFile("unread-chunk", name);
  const text = decoded(bytes, isHtml);
  return { kind: "body", body: isHtml ? htmlBody(text) : plainBody(text) };
};

/** The text of bytes: by their mark of order, as UTF-8, else in the encoding that an HTML text names. */
const decoded = (bytes: Uint8Array, isHtml: boolean): string => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    const latin = new TextDecoder("windows-1252").decode(bytes);
    const named = isHtml ? /charset\s*=\s*["']?([\w-]+)/i.exec(latin)?.[1] : undefined;
    try {
      return named === undefined ? latin : new TextDecoder(named).decode(bytes);
    } catch {
      return latin;
    }
  }
};
