import { expect, test } from "vitest";
import { DeskRefusal, DeskUnreachable } from "../../src/desk/ui/saving/call-desk.ts";
import { outboxOf, type OutboxOptions } from "../../src/desk/ui/saving/outbox.ts";
import type { Outgoing } from "../../src/desk/ui/saving/outbox-database.ts";

/** An outbox over a list in memory; `answers` are what sending does, one after the other, then success. */
const made = (answers: unknown[] = [], kept: Outgoing[] = []) => {
  const sent: string[] = [];
  const states: string[] = [];
  let number = 0;
  const options: OutboxOptions = {
    database: {
      all: () => Promise.resolve([...kept]),
      put: (change) => Promise.resolve(void kept.push(change)),
      remove: (key) =>
        Promise.resolve(
          void kept.splice(
            kept.findIndex((one) => one.key === key),
            1,
          ),
        ),
    },
    send: ({ key }) => {
      sent.push(key);
      const answer = answers.shift() ?? "done";
      return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
    },
    onState: (...state) => void states.push(state.filter((one) => one !== undefined).join(" ")),
    pause: () => Promise.resolve(),
    newKey: () => `key-${String((number += 1))}`,
  };
  return { outbox: outboxOf(options), sent, states, kept };
};

test("a change is stored before it is sent and removed when it is confirmed", async () => {
  const { outbox, kept, states } = made();
  expect(await outbox.save("answer", { id: "x" })).toBe("done");
  expect(kept).toEqual([]);
  expect(states.at(-1)).toBe("saved 0");
});

test("without an answer the same change is sent again with the same key, and later ones wait", async () => {
  const { outbox, sent, states } = made([new DeskUnreachable("x"), new DeskUnreachable("x")]);
  await Promise.all([outbox.save("answer", { id: "a" }), outbox.save("answer", { id: "b" })]);
  expect(sent).toEqual(["key-1", "key-1", "key-1", "key-2"]);
  expect(states).toContain("unreachable 2 closed");
});

test("a refused change is not sent again and does not hold up the next", async () => {
  const { outbox, sent, kept } = made([new DeskRefusal("bad-input")]);
  const first = outbox.save("answer", { id: "a" });
  const second = outbox.save("answer", { id: "b" });
  await expect(first).rejects.toThrow(DeskRefusal);
  expect(await second).toBe("done");
  expect(sent).toEqual(["key-1", "key-2"]);
  expect(kept).toEqual([]);
});

test("what a closed page left is sent by the next", async () => {
  const { outbox, sent, kept } = made([], [{ key: "old", call: "answer", input: { id: "a" } }]);
  await outbox.resume();
  expect(sent).toEqual(["old"]);
  expect(kept).toEqual([]);
});

test("a refused change is not shown as saved, and says why; the next one that is carried out ends that", async () => {
  const { outbox, states } = made([new DeskRefusal("bad-input"), "done"]);
  await expect(outbox.save("answer", { id: "a" })).rejects.toThrow(DeskRefusal);
  expect(states.at(-1)).toBe("refused 0 refused");
  await outbox.save("answer", { id: "b" });
  expect(states.at(-1)).toBe("saved 0");
});

test("a change that cannot be written now says why, is kept and sent again", async () => {
  const { outbox, sent, states } = made([
    new DeskUnreachable("x", "disk"),
    new DeskUnreachable("x", "session"),
  ]);
  expect(await outbox.save("answer", { id: "a" })).toBe("done");
  expect(sent).toEqual(["key-1", "key-1", "key-1"]);
  expect(states).toEqual(expect.arrayContaining(["unreachable 1 disk", "unreachable 1 session"]));
});

test.for([
  [{ saved: false, other: { text: "x", ranges: [] } }, "refused 0"],
  [{ saved: false }, "refused 0"],
  [{ saved: false, fault: "reason" }, "refused 0"],
  [{ gone: [], refused: ["a"] }, "refused 0"],
  [{ gone: ["a"], refused: [] }, "saved 0"],
  [{ saved: true }, "saved 0"],
  [{ saved: false, conflicts: [] }, "saved 0"],
  [{ saved: false, conflicts: [{ path: "x" }] }, "refused 0"],
  [null, "saved 0"],
] as const)("after the answer %o the state is “%s”", async ([answer, state]) => {
  const { outbox, states } = made([answer]);
  await outbox.save("passage", {});
  expect(states.at(-1)).toBe(state);
});

test("after a change that was not written, one that was is saved", async () => {
  const { outbox, states } = made([{ saved: false }]);
  await outbox.save("passage", {});
  await outbox.save("passage", {});
  expect(states.at(-1)).toBe("saved 0");
});
