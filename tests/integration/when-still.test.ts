import { afterEach, expect, test, vi } from "vitest";
import { whenStill } from "../../src/site/integration/dev/when-still.ts";

afterEach(() => {
  vi.useRealTimers();
});

test("a file is read once, after the last of its events", () => {
  vi.useFakeTimers();
  const read: string[] = [];
  const seen = whenStill(100, (file) => read.push(file));
  seen("a.mdx");
  vi.advanceTimersByTime(90);
  seen("a.mdx");
  seen("b.mdx");
  vi.advanceTimersByTime(90);
  expect(read).toEqual([]);
  vi.advanceTimersByTime(10);
  expect(read).toEqual(["a.mdx", "b.mdx"]);
  vi.advanceTimersByTime(1000);
  expect(read).toEqual(["a.mdx", "b.mdx"]);
});
