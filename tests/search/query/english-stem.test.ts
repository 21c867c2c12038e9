import { expect, test } from "vitest";
import { isOnTheWay, stem } from "../../../src/search/query/english-stem.ts";

test.each([
  ["vaccine", "vaccinated", "vaccination"],
  ["invest", "investing", "investments"],
  ["enrolment", "enrollment", "enrolled"],
  ["tourism", "tourists"],
  ["agriculture", "agricultural"],
  ["produce", "production"],
  ["labour", "labor"],
  ["programme", "programs"],
  ["immunisation", "immunization"],
  ["settle", "settled", "settlement"],
])("%s, %s are of one stem", (...words) => expect(new Set(words.map(stem)).size).toBe(1));

test.each([
  ["plan", "plane"],
  ["state", "station"],
  ["generation", "general"],
  ["tours", "tourists"],
])("%s and %s are not", (one, other) => expect(stem(one)).not.toBe(stem(other)));

test.each(["mining", "rice", "aids", "trung", "nghieng", "thanh", "khoe"])("%s keeps its ending", (word) =>
  expect(stem(word).length).toBeGreaterThanOrEqual(word.length - 1),
);
test("a word can be on its way to an ending", () => {
  expect(isOnTheWay("investm", "invest")).toBe(true);
  expect(isOnTheWay("investx", "invest")).toBe(false);
  expect(isOnTheWay("invest", "invest")).toBe(false);
});
