import { createHash } from "node:crypto";

/** SHA-256 of a text's UTF-8 bytes, in hexadecimal; the version of a file that a change is based on. */
export const contentHash = (text: string): string => createHash("sha256").update(text, "utf8").digest("hex");
