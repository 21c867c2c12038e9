import { sha256 } from "../model/sha256.ts";
import { plainText } from "./plain-text.ts";

/** SHA-256 of the text as received, whatever ends its lines: `receivedSha256` of `report.yaml`. */
export const receivedDigest = (text: string): string => sha256(plainText(text));
