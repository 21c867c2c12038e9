import { expect, test } from "vitest";
import type { PassageText } from "../../src/desk/passages/passage-text.ts";
import { DeskRefusal } from "../../src/desk/ui/saving/call-desk.ts";
import { passageKeeper } from "../../src/desk/ui/text/kept-passage.ts";
import { savedPassage, type SaveResult, type SaveStatus } from "../../src/desk/ui/text/saved-passage.ts";

/** What a browser keeps, for one test. */
const storage = (): Storage => {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  } as Storage;
};

const text = (words: string): PassageText => ({ text: words, ranges: [] });

/** A desk that holds one passage, and what was sent to it. */
const deskWith = (disk: string, browser = storage()) => {
  const sent: string[] = [];
  const statuses: SaveStatus[] = [];
  const desk = { disk };
  const send = (was: PassageText, now: PassageText): Promise<SaveResult> => {
    sent.push(`${was.text} > ${now.text}`);
    if (was.text !== desk.disk) return Promise.resolve({ saved: false, other: text(desk.disk) });
    desk.disk = now.text.trim();
    return Promise.resolve({ saved: true, now: text(desk.disk) });
  };
  const open = (first = desk.disk) =>
    savedPassage(text(first), {
      send,
      onStatus: (status) => statuses.push(status),
      keeper: passageKeeper("a/vi.mdx", 0, browser),
    });
  return { desk, sent, statuses, open, passage: open("a"), browser };
};
const keptIn = (browser: Storage) => passageKeeper("a/vi.mdx", 0, browser).read()?.now.text;

test("what was typed while a version is sent goes from the version that the desk has then", async () => {
  const { desk, sent, statuses, passage } = deskWith("a");
  const first = passage.save(text("ab "));
  void passage.save(text("ab c"));
  await passage.save(text("ab cd"));
  await first;
  expect([desk.disk, sent]).toEqual(["ab cd", ["a > ab ", "ab > ab cd"]]);
  expect(statuses).toEqual(["saved"]);
});

test("the same passage is not sent", async () => {
  const { sent, passage } = deskWith("a");
  await passage.save(text("a"));
  expect(sent).toEqual([]);
});

test("a passage that was changed elsewhere is shown, and replaced only on purpose", async () => {
  const { desk, statuses, passage } = deskWith("x");
  await passage.save(text("ab"));
  expect([desk.disk, statuses]).toEqual(["x", [{ before: text("a"), other: text("x") }]]);
  passage.goOnFrom(text("x"));
  await passage.save(text("ab"));
  expect([desk.disk, statuses.at(-1)]).toEqual(["ab", "saved"]);
});

test("what the desk does not take stays in the editor, and what is typed then is sent", async () => {
  const statuses: SaveStatus[] = [];
  const answers = [
    Promise.reject(new DeskRefusal("bad-input")),
    Promise.resolve({ saved: true, now: text("c") }),
  ];
  const send = (): Promise<SaveResult> => answers.shift() ?? Promise.reject(new Error("asked too often"));
  const passage = savedPassage(text("a"), {
    send,
    onStatus: (status) => statuses.push(status),
    keeper: passageKeeper("a/vi.mdx", 0, storage()),
  });
  await passage.save(text("b"));
  await passage.save(text("c"));
  expect(statuses).toEqual(["refused", "saved"]);
});

test("what was typed when the page is left is there when it is opened again, and is sent", async () => {
  const { desk, open, passage, browser } = deskWith("a");
  passage.typed(text("ab"));
  const again = open();
  expect(again.start.text).toBe("ab");
  await again.save(again.start);
  expect([desk.disk, keptIn(browser)]).toEqual(["ab", undefined]);
  expect(open().start.text).toBe("ab");
});

test("what was sent without an answer and arrived since is no change of somebody else", async () => {
  const { desk, statuses, open, browser } = deskWith("a");
  const keeper = passageKeeper("a/vi.mdx", 0, browser);
  keeper.keep({ bases: [text("a"), text("ab")], now: text("abc") });
  const again = open("a");
  desk.disk = "ab";
  await again.save(again.start);
  expect([desk.disk, statuses, keptIn(browser)]).toEqual(["abc", ["saved"], undefined]);
});

test("a passage that another changed while the page was closed is shown beside what was typed", async () => {
  const { desk, statuses, open, passage, browser } = deskWith("a");
  passage.typed(text("ab"));
  desk.disk = "x";
  const again = open();
  await again.save(again.start);
  expect([desk.disk, statuses.at(-1)]).toEqual(["x", { before: text("a"), other: text("x") }]);
  expect(keptIn(browser)).toBe("ab");
  again.goOnFrom(text("x"));
  expect(keptIn(browser)).toBeUndefined();
});

test("a browser that keeps nothing, or something else, shows the passage as it is", () => {
  const full = {
    ...storage(),
    setItem: () => {
      throw new Error("quota");
    },
    getItem: () => "{",
  };
  const { open, passage } = deskWith("a", full);
  passage.typed(text("ab"));
  expect(open().start.text).toBe("a");
});
