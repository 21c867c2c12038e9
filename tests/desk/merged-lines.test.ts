import { describe, expect, test } from "vitest";
import { mergedLines } from "../../src/desk/store/merged-lines.ts";

const lines = (text: string): string => [...text].join("\n");
/** The lines of two versions of "abcdef" together, each letter a line; `-` where they clash. */
const merged = (mine: string, other: string, wins = false, before = "abcdef"): string =>
  mergedLines(lines(before), lines(mine), lines(other), wins)?.replaceAll("\n", "") ?? "-";

describe("lines of two versions", () => {
  test.each([
    ["changes with a line between them", "Abcdef", "abCdef", "AbCdef"],
    ["an insertion and a deletion", "abxcdef", "abcde", "abxcde"],
    ["the same change in both", "abXdef", "abXdef", "abXdef"],
    ["the same change in both beside others", "AbcXef", "abcXeF", "AbcXeF"],
    ["a change of one only", "abcdef", "abcdeF", "abcdeF"],
  ])("%s are put together", (_, mine, other, both) => {
    expect([merged(mine, other), merged(other, mine)]).toEqual([both, both]);
  });

  test.each([
    ["changes of the same line", "abXdef", "abYdef", "abXdef"],
    ["changes of neighbouring lines", "aXcdef", "abYdef", "aXcdef"],
    ["a deletion against a change", "abdef", "abYdef", "abdef"],
    ["insertions at the same place", "abcXdef", "abcYdef", "abcXdef"],
    ["an emptied version", "", "abYdef", ""],
  ])("%s clash, and the first is taken where it wins", (_, mine, other, winner) => {
    expect(merged(mine, other)).toBe("-");
    expect(merged(mine, other, true)).toBe(winner);
  });

  test("one that wins takes no place of the other that it did not change", () => {
    expect(merged("aXcdef", "aYcdeF", true)).toBe("aXcdeF");
  });

  test("one of several alike lines that is taken out, and another that is added there, clash", () => {
    expect(merged("aaa", "aaaaX", false, "aaaa")).toBe("-");
    expect(merged("aa", "aaaa", false, "aaa")).toBe("-");
  });
});
