import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { formatIssues } from "../../scripts/verify/issue.ts";
import { sameBytes } from "../../scripts/verify/same-bytes.ts";
import { everyCombination } from "../scope.ts";
import { buildInto } from "./build-site.ts";
import { dist } from "./site.ts";

/** Pictures depend on nothing but the drawings that they are made of; they, and the list of all files, are in the whole matrix. */
const skipped = everyCombination ? [] : ["cards", "verify"];
const isPicture = (file: string) => file.startsWith("cards/") || /^data\/[^/]+\/charts\/.+\.png$/.test(file);
const isCompared = (file: string) => everyCombination || !(isPicture(file) || file === "manifest.json");

test("the same sources give the same bytes, in whatever folder and however often", async () => {
  const folder = await mkdtemp(join(tmpdir(), "again-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const again = join(folder, "dist");
  await buildInto(again, skipped);
  expect(formatIssues(await sameBytes(dist, again, isCompared))).toBe("");
});
