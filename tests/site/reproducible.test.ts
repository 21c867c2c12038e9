import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { isCompressed } from "../../scripts/serve/encodings.ts";
import { formatIssues } from "../../scripts/verify/issue.ts";
import { sameBytes } from "../../scripts/verify/same-bytes.ts";
import { everyCombination } from "../scope.ts";
import { buildInto } from "./build-site.ts";
import { dist } from "./site.ts";

/** Pictures and compressed forms depend on nothing but the files that they are made of, which are compared. */
const skipped = everyCombination ? [] : ["cards", "compress", "verify"];
const isMade = (file: string) => everyCombination || !(file.startsWith("cards/") || isCompressed(file));

test("the same sources give the same bytes, in whatever folder and however often", async () => {
  const folder = await mkdtemp(join(tmpdir(), "again-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const again = join(folder, "dist");
  await buildInto(again, skipped);
  expect(formatIssues(await sameBytes(dist, again, isMade))).toBe("");
});
