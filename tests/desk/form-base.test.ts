import { expect, test } from "vitest";
import { formBase, staleForm } from "../../src/desk/store/form-base.ts";

test("the version of a form changes with what is shown in it, and is there where nothing is", () => {
  expect(formBase({ vi: "a" })).toBe(formBase({ vi: "a" }));
  const all = [undefined, { vi: "a" }, { vi: "b" }, { en: "a" }, ["a"]].map(formBase);
  expect(new Set(all).size).toBe(all.length);
});

test("a form that was filled in from another version is not saved, but for one that was saved and is sent again", async () => {
  const store = { isDone: (key: string) => Promise.resolve(key === "sent before") };
  expect(await staleForm(store, "sent before")).toEqual({ saved: true });
  expect(await staleForm(store, "new")).toEqual({ saved: false, fault: "changed" });
});
