import { expect, test } from "vitest";
import { inlineViewer, type InlineContext } from "../../src/prose/inline-view.ts";

const at = { line: 1, column: 1 };
const figure = (id: string, text = "3 projects") => ({ type: "figure" as const, id, text, at, textAt: at });

/** Names of the links to findings in one text; `places` says where the finding of each metric is explained. */
const names = (figures: readonly ReturnType<typeof figure>[], places: Readonly<Record<string, string>>) => {
  const context: InlineContext = {
    slug: "sample",
    anchored: true,
    valueOf: () => undefined,
    noteName: String,
    backName: String,
    noteMark: String,
    figureName: (id) => `figure of ${id}`,
    finding: (id) => (places[id] === undefined ? undefined : { href: places[id], name: "see the audit" }),
  };
  return inlineViewer(context)(figures).flatMap((piece) =>
    typeof piece === "object" && piece.type === "figure" ? (piece.finding?.name ?? []) : [],
  );
};

test("findings of two figures that print the same are told apart by the figure's name", () => {
  expect(names([figure("a"), figure("b")], { a: "#one", b: "#two" })).toEqual([
    "see the audit: 3 projects",
    "see the audit: 3 projects, figure of b",
  ]);
});

test("links to one place, or after unlike figures, keep their short name", () => {
  expect(names([figure("a"), figure("b")], { a: "#one", b: "#one" })).toEqual([
    "see the audit: 3 projects",
    "see the audit: 3 projects",
  ]);
  expect(names([figure("a"), figure("b", "4 projects")], { a: "#one", b: "#two" })).toEqual([
    "see the audit: 3 projects",
    "see the audit: 4 projects",
  ]);
});
