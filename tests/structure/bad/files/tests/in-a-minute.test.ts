import { expect, it } from "vitest";

it("ends within a minute", async () => {
  expect(await Promise.resolve(1)).toBe(1);
}, 60_000);
