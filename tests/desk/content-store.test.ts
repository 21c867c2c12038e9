import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { contentHash } from "../../src/desk/store/content-hash.ts";
import { contentStore } from "../../src/desk/store/content-store.ts";

let root = "";
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "desk-store-"));
  await mkdir(join(root, "content"));
  await writeFile(join(root, "content/a.yaml"), "a: 1\n");
  await writeFile(join(root, "content/b.yaml"), "b: 1\n");
});
afterEach(() => rm(root, { recursive: true }));

const textOf = (path: string) => readFile(join(root, path), "utf8");
const change = (path: string, base: string | null, text: string | null) => ({
  path,
  base: base === null ? null : contentHash(base),
  text,
});
const both = {
  key: "k1",
  label: "test",
  changes: [change("content/a.yaml", "a: 1\n", "a: 2\n"), change("content/b.yaml", "b: 1\n", "b: 2\n")],
};

describe("writing", () => {
  test("all files of a change set are written and their new hashes given", async () => {
    const result = await contentStore(root).write(both);
    expect(result).toEqual({
      saved: true,
      hashes: { "content/a.yaml": contentHash("a: 2\n"), "content/b.yaml": contentHash("b: 2\n") },
    });
    expect([await textOf("content/a.yaml"), await textOf("content/b.yaml")]).toEqual(["a: 2\n", "b: 2\n"]);
  });

  test("nothing is written when one file was changed elsewhere, and the other text is given", async () => {
    await writeFile(join(root, "content/b.yaml"), "b: 9\n");
    const result = await contentStore(root).write(both);
    expect(result).toEqual({
      saved: false,
      conflicts: [{ path: "content/b.yaml", other: "b: 9\n", otherHash: contentHash("b: 9\n") }],
    });
    expect(await textOf("content/a.yaml")).toBe("a: 1\n");
  });

  test("a change sent again with the same key is carried out once", async () => {
    const store = contentStore(root);
    await store.write(both);
    expect((await store.write(both)).saved).toBe(true);
    expect(await textOf("content/a.yaml")).toBe("a: 2\n");
    expect([await store.isDone("k1"), await store.isDone("k2")]).toEqual([true, false]);
  });

  test("two changes at once of one file: the second is a conflict, never a mixture", async () => {
    const store = contentStore(root);
    const one = { ...both, key: "one", changes: [change("content/a.yaml", "a: 1\n", "a: 2\n")] };
    const two = { ...both, key: "two", changes: [change("content/a.yaml", "a: 1\n", "a: 3\n")] };
    const results = await Promise.all([store.write(one), store.write(two)]);
    expect(results.map(({ saved }) => saved)).toEqual([true, false]);
  });

  test.each(["../outside.yaml", "content/../x.yaml", "/etc/a.yaml", "content/a.ts", "package.json"])(
    "%s is not written: it is no content file",
    async (path) => {
      const set = { key: "k", label: "l", changes: [{ path, base: null, text: "x" }] };
      await expect(contentStore(root).write(set)).rejects.toThrow("not a content file");
    },
  );

  test("a file is made only where there is none", async () => {
    const store = contentStore(root);
    const make = { key: "m", label: "l", changes: [change("content/c.yaml", null, "c: 1\n")] };
    expect((await store.write(make)).saved).toBe(true);
    expect((await store.write({ ...make, key: "n" })).saved).toBe(false);
  });
});

describe("a process stopped between two files", () => {
  test("the change is finished at the next start", async () => {
    await mkdir(join(root, ".desk/journal/pending"), { recursive: true });
    const entry = {
      key: "k1",
      label: "test",
      files: [
        { path: "content/a.yaml", before: "a: 1\n", after: "a: 2\n" },
        { path: "content/b.yaml", before: "b: 1\n", after: "b: 2\n" },
      ],
    };
    await writeFile(join(root, ".desk/journal/pending/00000001.json"), JSON.stringify(entry));
    await writeFile(join(root, "content/a.yaml"), "a: 2\n");
    await contentStore(root).recover();
    expect([await textOf("content/a.yaml"), await textOf("content/b.yaml")]).toEqual(["a: 2\n", "b: 2\n"]);
  });
});

describe("history", () => {
  const set = (key: string, before: string, after: string) => ({
    key,
    label: "l",
    changes: [change("content/a.yaml", before, after)],
  });
  /** One reversal of an editor, asked once. */
  let asked = 0;
  const by = (editor: string) => ({ key: `${editor}.r${String((asked += 1))}` });

  test("undo takes back the last change, redo makes it again, a new change ends redo", async () => {
    const store = contentStore(root);
    await store.write(set("an.1", "a: 1\n", "a: 2\n"));
    await store.write(set("an.2", "a: 2\n", "a: 3\n"));
    await store.undo(by("an"));
    expect(await textOf("content/a.yaml")).toBe("a: 2\n");
    await store.undo(by("an"));
    expect(await textOf("content/a.yaml")).toBe("a: 1\n");
    expect(await store.undo(by("an"))).toBeUndefined();
    await store.redo(by("an"));
    expect(await textOf("content/a.yaml")).toBe("a: 2\n");
    await store.redo(by("an"));
    expect(await textOf("content/a.yaml")).toBe("a: 3\n");
    await store.undo(by("an"));
    await store.write(set("an.3", "a: 2\n", "a: 4\n"));
    expect(await store.redo(by("an"))).toBeUndefined();
  });

  test("undo and redo sent again with the same key are carried out once", async () => {
    const store = contentStore(root);
    await store.write(set("an.1", "a: 1\n", "a: 2\n"));
    await store.write(set("an.2", "a: 2\n", "a: 3\n"));
    const [undo, redo] = [by("an"), by("an")];
    await store.undo(undo);
    expect((await store.undo(undo))?.saved).toBe(true);
    expect(await textOf("content/a.yaml")).toBe("a: 2\n");
    await store.redo(redo);
    expect((await store.redo(redo))?.saved).toBe(true);
    expect(await textOf("content/a.yaml")).toBe("a: 3\n");
  });

  test("each editor takes back own changes only; what another changed elsewhere in the file stays", async () => {
    const lines = (first: string, last: string): string => `- ${first}\n- b\n- c\n- ${last}\n`;
    await writeFile(join(root, "content/a.yaml"), lines("a", "d"));
    const store = contentStore(root);
    await store.write(set("an.1", lines("a", "d"), lines("AN", "d")));
    await store.write(set("binh.1", lines("AN", "d"), lines("AN", "BINH")));
    expect(await store.undo(by("chi"))).toBeUndefined();
    await store.undo(by("an"));
    expect(await textOf("content/a.yaml")).toBe(lines("a", "BINH"));
    expect(await store.undo(by("an"))).toBeUndefined();
    await store.redo(by("an"));
    expect(await textOf("content/a.yaml")).toBe(lines("AN", "BINH"));
    await store.undo(by("binh"));
    expect(await textOf("content/a.yaml")).toBe(lines("AN", "d"));
  });

  test("a place that another changed since is not taken back, but over the version that was named", async () => {
    const store = contentStore(root);
    await store.write(set("an.1", "a: 1\n", "a: 2\n"));
    await store.write(set("binh.1", "a: 2\n", "a: 9\n"));
    const conflicts = [{ path: "content/a.yaml", other: "a: 9\n", otherHash: contentHash("a: 9\n") }];
    expect(await store.undo(by("an"))).toEqual({ saved: false, conflicts });
    await writeFile(join(root, "content/a.yaml"), "a: 10\n");
    const over = { "content/a.yaml": contentHash("a: 9\n") };
    expect((await store.undo({ ...by("an"), over }))?.saved).toBe(false);
    expect(await textOf("content/a.yaml")).toBe("a: 10\n");
    const third = { "content/a.yaml": contentHash("a: 10\n") };
    expect((await store.undo({ ...by("an"), over: third }))?.saved).toBe(true);
    expect(await textOf("content/a.yaml")).toBe("a: 1\n");
  });

  test("a file that was removed since, or made by the change and edited since, is not taken back", async () => {
    const store = contentStore(root);
    await store.write({ key: "an.1", label: "l", changes: [change("content/c.yaml", null, "c: 1\n")] });
    await writeFile(join(root, "content/c.yaml"), "c: 2\n");
    expect((await store.undo(by("an")))?.saved).toBe(false);
    expect(await textOf("content/c.yaml")).toBe("c: 2\n");
    await store.write(set("binh.1", "a: 1\n", "a: 2\n"));
    await rm(join(root, "content/a.yaml"));
    expect((await store.undo(by("binh")))?.saved).toBe(false);
  });
});

describe("a file that the system refuses to write", () => {
  /** The second file of the change lies below a file, where none can be made. */
  const refused = {
    key: "k9",
    label: "test",
    changes: [change("content/a.yaml", "a: 1\n", "a: 2\n"), change("content/c.yaml/d.yaml", null, "d: 1\n")],
  };
  test("leaves none of its change written, and the change is carried out when it is sent again", async () => {
    await writeFile(join(root, "content/c.yaml"), "");
    const store = contentStore(root);
    await expect(store.write(refused)).rejects.toThrow();
    expect(await textOf("content/a.yaml")).toBe("a: 1\n");
    await rm(join(root, "content/c.yaml"));
    expect((await store.write(refused)).saved).toBe(true);
    expect(await textOf("content/c.yaml/d.yaml")).toBe("d: 1\n");
  });
  test("holds up no other change", async () => {
    await writeFile(join(root, "content/c.yaml"), "");
    const store = contentStore(root);
    await expect(store.write(refused)).rejects.toThrow();
    expect((await store.write(both)).saved).toBe(true);
  });
});
