import { expect, test } from "vitest";
import type { PassageText } from "../../src/desk/passages/passage-text.ts";
import { DeskRefusal } from "../../src/desk/ui/saving/call-desk.ts";
import { savedPassage, type SaveResult, type SaveStatus } from "../../src/desk/ui/text/saved-passage.ts";

const text = (words: string): PassageText => ({ text: words, ranges: [] });

/** A desk that holds one passage, and what was sent to it. */
const deskWith = (disk: string) => {
  const sent: string[] = [];
  const statuses: SaveStatus[] = [];
  const desk = { disk };
  const send = (was: PassageText, now: PassageText): Promise<SaveResult> => {
    sent.push(`${was.text} > ${now.text}`);
    if (was.text !== desk.disk) return Promise.resolve({ saved: false, other: text(desk.disk) });
    desk.disk = now.text.trim();
    return Promise.resolve({ saved: true, now: text(desk.disk) });
  };
  return { desk, sent, statuses, passage: savedPassage(text("a"), send, (status) => statuses.push(status)) };
};

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
  expect([desk.disk, statuses]).toEqual(["x", [{ other: text("x") }]]);
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
  const passage = savedPassage(text("a"), send, (status) => statuses.push(status));
  await passage.save(text("b"));
  await passage.save(text("c"));
  expect(statuses).toEqual(["refused", "saved"]);
});
