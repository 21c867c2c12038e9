import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { allIssues } from "../../src/checks/read-content.ts";
import { contentOf } from "../../src/site/integration/content.ts";

const UNITS = "content/units.yaml";

async function project() {
  const root = await mkdtemp(join(tmpdir(), "content-"));
  onTestFinished(() => rm(root, { recursive: true }));
  await cp(join(import.meta.dirname, "../fixtures/small-report"), root, { recursive: true });
  return { root, content: contentOf(root), write: (text: string) => writeFile(join(root, UNITS), text) };
}

test("a changed file is read again; one that says the same, or is no content, is not", async () => {
  const { root, content, write } = await project();
  const before = content.reading();
  expect(content.update([join(root, UNITS)])).toBe(false);
  expect(content.update([join(root, "src/index.ts")])).toBe(false);
  expect(content.reading()).toBe(before);
  await write("{{{\n");
  expect(content.update([join(root, UNITS)])).toBe(true);
  expect(allIssues(content.reading())).toMatchObject([{ rule: "yaml-can-be-read", place: { file: UNITS } }]);
});

test("files added and removed are noticed", async () => {
  const { root, content } = await project();
  const added = join(root, "content/indicators/added.yaml");
  content.reading();
  await writeFile(added, "{{{\n");
  expect(content.update([added])).toBe(true);
  expect(allIssues(content.reading()).map(({ place }) => place.file)).toEqual([
    "content/indicators/added.yaml",
  ]);
  await rm(added);
  expect(content.update([added])).toBe(true);
  expect(allIssues(content.reading())).toEqual([]);
});

test("the rules are applied between other work; a change meanwhile ends it", async () => {
  const { root, content, write } = await project();
  let pauses = 0;
  const checked = await content.check(() => Promise.resolve(void (pauses += 1)));
  expect(checked?.reports.every(({ isChecked }) => isChecked)).toBe(true);
  expect(pauses).toBeGreaterThan(10);

  await write(`${await readFile(join(root, UNITS), "utf8")}\n`);
  content.update([join(root, UNITS)]);
  const ended = await content.check(async () => {
    await write("{{{\n");
    content.update([join(root, UNITS)]);
  });
  expect(ended).toBeUndefined();
});

test("the rules are applied once to one state of the content, however often that is asked", async () => {
  const { root, content, write } = await project();
  let steps = 0;
  const pause = () => Promise.resolve(void (steps += 1));
  const [first, second] = await Promise.all([content.check(pause), content.check(pause)]);
  const once = steps;
  expect(second).toBe(first);
  expect(await content.check(pause)).toBe(first);
  expect(steps).toBe(once);

  await write(`${await readFile(join(root, UNITS), "utf8")}\n`);
  content.update([join(root, UNITS)]);
  expect(await content.check(pause)).not.toBe(first);
  expect(steps).toBeGreaterThan(once);
});
