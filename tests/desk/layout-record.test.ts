import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readContent } from "../../src/checks/read-content.ts";
import { deskTranslator } from "../../src/desk/messages/translator.ts";
import { lastLayout, noteLayout } from "../../src/desk/preview/layout-record.ts";
import { deskItems, deskWarnings } from "../../src/desk/publish/desk-items.ts";
import { broken, smallReport } from "../fixtures/small-report.ts";

const ID = "2001-q1";
const reading = readContent(smallReport());
let root = "";
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "desk-layout-"));
});
afterEach(() => rm(root, { recursive: true }));

const said = async (now = reading): Promise<readonly string[]> =>
  (await deskWarnings(root, now, ID)).map(({ say }) => say(deskTranslator("en"), "en"));

test("what nobody tried since the report changed should be looked at", async () => {
  expect(await said()).toEqual([expect.stringContaining("not tried on narrow screens")]);
  await noteLayout(root, reading, ID, { places: 0, missed: 0 });
  expect(await said()).toEqual([]);
  const changed = readContent(
    broken({ file: `content/reports/${ID}/sections/rice/vi.mdx`, replace: "nắng hạn", by: "mưa lũ" }),
  );
  expect(await lastLayout(root, changed, ID)).toBeUndefined();
  expect(await said(changed)).toHaveLength(1);
});

test("places that are cut off and pages that could not be opened are counted, and keep nobody from signing", async () => {
  await noteLayout(root, reading, ID, { places: 3, missed: 1 });
  expect(await said()).toEqual([expect.stringMatching(/^3 places/), expect.stringMatching(/^1 page /)]);
  const blocking = (await deskItems(root, reading, ID)).map(({ say }) => say((key) => key, "en"));
  expect(blocking.filter((key) => key.startsWith("layoutCheck"))).toEqual([]);
});
