import { expect, test } from "vitest";
import { readAddress, writeAddress } from "../../src/client/search/address.ts";

test("the address carries query, filters and order, and gives them back", () => {
  const asked = {
    query: "hộ nghèo",
    filters: { topic: "poverty", kind: "change" },
    sort: "value",
    isLiteral: false,
  } as const;
  const address = writeAddress(new URL("https://example.org/tim-kiem/?other=1#main"), asked);
  expect(address.search).toBe("?other=1&q=h%E1%BB%99+ngh%C3%A8o&topic=poverty&kind=change&sort=value");
  expect(address.hash).toBe("#main");
  expect(readAddress(address)).toEqual(asked);
});

test("what is not asked does not stand in it, and an unknown order is none", () => {
  const full = new URL("https://example.org/?q=x&topic=poverty&status=E&sort=sideways");
  expect(readAddress(full)).toEqual({
    query: "x",
    filters: { topic: "poverty", status: "E" },
    sort: "relevance",
    isLiteral: false,
  });
  expect(writeAddress(full, { query: " ", filters: {}, sort: "relevance", isLiteral: false }).search).toBe(
    "",
  );
});
