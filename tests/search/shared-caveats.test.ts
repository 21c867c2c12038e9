import { expect, test } from "vitest";
import { sharedCaveats } from "../../src/client/search/shared-caveats.ts";
import { sampleData } from "./sample.ts";

const [above, ...below] =
  sampleData([
    { id: "level", value: "238", caveat: "Said above." },
    { id: "fall", value: "38", caveat: "In brackets? Corrected." },
    { id: "same", value: "7", caveat: "Said above." },
    { id: "before", value: "388", caveat: "In brackets?" },
    { id: "other", value: "9", caveat: "Doubtful." },
    { id: "plain", value: "5" },
    { id: "more", value: "6", caveat: "Said above. And more." },
  ]).reports[0]?.figures ?? [];
if (!above) throw new Error("no figure");
const { shared, own } = sharedCaveats(below, above);

test("a caveat of several figures is said once, with the values that it is of", () =>
  expect(shared).toEqual([{ texts: ["38", "388"], caveat: "In brackets?" }]));

test("what else is said of one of them stays with it, unless it stands above", () =>
  expect(below.map(own)).toEqual(["Corrected.", "", "", "Doubtful.", "", "And more."]));
