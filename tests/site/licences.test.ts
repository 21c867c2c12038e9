import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { BILL_OF_MATERIALS, LICENCES } from "../../scripts/licences.ts";
import { dist } from "./site.ts";

test("the site publishes the licences of what its scripts bundle, and a bill of materials", async () => {
  const [licences, bill] = await Promise.all(
    [LICENCES, BILL_OF_MATERIALS].map((file) => readFile(join(dist, file), "utf8")),
  );
  for (const name of ["fuse.js", "pagefind", "source-sans"]) {
    expect(licences).toContain(`\n${name} `);
    expect(bill).toContain(`"name": "${name}"`);
  }
});
