import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { formatIssues } from "../../scripts/verify/issue.ts";
import { sameBytes } from "../../scripts/verify/same-bytes.ts";
import { everyCombination } from "../scope.ts";
import { buildInto } from "./build-site.ts";
import { dist } from "./site.ts";

/** `two-reports` builds small content twice; this is all content, and a build that takes work from the one before. */
test.runIf(everyCombination)(
  "the same sources give the same bytes, in whatever folder and however often",
  async () => {
    const folder = await mkdtemp(join(tmpdir(), "again-"));
    onTestFinished(() => rm(folder, { recursive: true }));
    const again = join(folder, "dist");
    await buildInto(again);
    expect(formatIssues(await sameBytes(dist, again))).toBe("");
  },
);
