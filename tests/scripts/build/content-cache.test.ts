import { randomBytes } from "node:crypto";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { cached } from "../../../scripts/build/content-cache.ts";

function ownKind(): string {
  const kind = `test-${randomBytes(8).toString("hex")}`;
  const folder = join(import.meta.dirname, "../../../node_modules/.cache/baocao", kind);
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return kind;
}

test("the same inputs are worked on once", async () => {
  const kind = ownKind();
  let calls = 0;
  const make = () => Promise.resolve(Buffer.from(String((calls += 1))));
  const all = [await cached(kind, ["a", "b"], make), await cached(kind, ["a", "b"], make)];
  expect(all.map((bytes) => Buffer.from(bytes).toString())).toEqual(["1", "1"]);
});

test.for([
  [["a", "b"], ["ab"]],
  [
    ["a", "b"],
    ["b", "a"],
  ],
  [["a"], ["a", ""]],
])("%j and %j are different inputs", async ([one = [], other = []]) => {
  const kind = ownKind();
  await cached(kind, one, () => Promise.resolve(Buffer.from("one")));
  expect(Buffer.from(await cached(kind, other, () => Promise.resolve(Buffer.from("other")))).toString()).toBe(
    "other",
  );
});

test("work that fails is not kept", async () => {
  const kind = ownKind();
  await expect(cached(kind, ["a"], () => Promise.reject(new Error("no")))).rejects.toThrow("no");
  expect(Buffer.from(await cached(kind, ["a"], () => Promise.resolve(Buffer.from("yes")))).toString()).toBe(
    "yes",
  );
});
