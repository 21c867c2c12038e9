import { expect, test } from "vitest";
import { sharedCaveats } from "../../src/client/search/shared-caveats.ts";
import { sampleData } from "./sample.ts";

const [above, ...below] =
  sampleData([
    { id: "level", value: "238", caveat: "Said above" },
    { id: "fall", value: "38", caveat: "In brackets?" },
    { id: "same", value: "7", caveat: "Said above" },
    { id: "before", value: "388", caveat: "In brackets?" },
    { id: "other", value: "9", caveat: "Doubtful" },
    { id: "plain", value: "5" },
  ]).reports[0]?.figures ?? [];

test("a caveat of several figures is said once, with the values that it is of", () => {
  if (!above) throw new Error("no figure");
  expect(sharedCaveats(below, above)).toEqual([{ texts: ["38", "388"], caveat: "In brackets?" }]);
});
