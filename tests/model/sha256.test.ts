import { createHash } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { sha256 } from "../../src/model/sha256.ts";

const expected = (data: string | Uint8Array) => createHash("sha256").update(data).digest("hex");

test("SHA-256 is that of Node, for bytes of any number and for text", () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => sha256(bytes) === expected(bytes)));
  for (const text of [
    "",
    "abc",
    "Điện Biên",
    "x".repeat(55),
    "x".repeat(56),
    "x".repeat(64),
    "ă".repeat(5000),
  ])
    expect(sha256(text)).toBe(expected(text));
});
