import { expect, test } from "vitest";
import { inSentence } from "../../src/wording/observation-text.ts";

test.for([
  ["Classes", "classes"],
  ["GRDP of services", "GRDP of services"],
  ["Protestant groups registered", "Protestant groups registered"],
  ["Protestantism", "protestantism"],
  ["Index of Industrial Production: manufacturing", "Index of Industrial Production: manufacturing"],
] as const)("%s stands inside a sentence as %s", ([name, inside]) => {
  expect(inSentence(name, "en")).toBe(inside);
});
