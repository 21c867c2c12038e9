import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { warmUps } from "../../src/client/search/warm-up.ts";
import { makeSearch } from "../../src/search/correcting-search.ts";
import type { Search } from "../../src/search/search.ts";
import { sampleData } from "./sample.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const data = sampleData(Array.from({ length: 20 }, (_, at) => ({ id: `i${at}`, names: [`Name ${at}`] })));
const search = makeSearch(data);
/** A search that keeps what it is asked. */
const recorded = (): { asked: string[]; search: Search } => {
  const asked: string[] = [];
  return { asked, search: (query, options) => (asked.push(query), search(query, options)) };
};

test("the hits that were asked for come before the first query, and the rest one by one", () => {
  const { asked, search } = recorded();
  warmUps()(search, data.catalogue);
  expect(asked).toEqual([]);
  vi.advanceTimersToNextTimer();
  expect(asked).toHaveLength(1);
  vi.runAllTimers();
  expect(asked.length).toBeGreaterThan(2);
  expect(asked.slice(0, 2)).toEqual(["aNme 0", "Name 0 0"]);
});

test("what is left to ask of a search is not asked once another one took its place", () => {
  const [before, next] = [recorded(), recorded()];
  const warmUp = warmUps();
  warmUp(before.search, data.catalogue);
  vi.advanceTimersToNextTimer();
  warmUp(next.search, data.catalogue);
  vi.runAllTimers();
  expect(before.asked).toHaveLength(1);
  expect(next.asked.length).toBeGreaterThan(0);
});

test("only the first search of a page waits until its hits are drawn", () => {
  const warmUp = warmUps();
  const rests = [recorded(), recorded()].map(({ search, asked }) => {
    const start = Date.now();
    warmUp(search, data.catalogue);
    vi.advanceTimersToNextTimer();
    expect(asked).toHaveLength(1);
    return Date.now() - start;
  });
  expect(rests[1]).toBeLessThan((rests[0] ?? 0) / 2);
});

test("a search that takes the place of a warm one is asked less", () => {
  const [first, later] = [recorded(), recorded()];
  const warmUp = warmUps();
  for (const { search } of [first, later]) {
    warmUp(search, data.catalogue);
    vi.runAllTimers();
  }
  expect(later.asked.length).toBeGreaterThan(0);
  expect(later.asked.length).toBeLessThan(first.asked.length);
});
