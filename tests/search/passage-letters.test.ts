import fc from "fast-check";
import { expect, test } from "vitest";
import { fromPagefind, toPagefind } from "../../src/search/passage-letters.ts";

test("“đ” goes to Pagefind as a “d” with a mark, and comes back", () => {
  expect(toPagefind("Điện đạt").normalize("NFD").replace(/\p{M}/gu, "")).toBe("Dien dat");
  const letter = fc.constantFrom(..."aăâdđDĐeêoôơuư ạậễộ");
  fc.assert(
    fc.property(
      fc.string({ unit: letter }),
      (text) => fromPagefind(toPagefind(text)) === text.normalize("NFC"),
    ),
  );
});
