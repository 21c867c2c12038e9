import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import en from "../../src/desk/messages/en.json" with { type: "json" };
import vietnamese from "../../src/desk/messages/vi.json" with { type: "json" };
import { answerOf, json } from "../../src/desk/calls/answer-call.ts";
import { askDesk, callFault } from "../../src/desk/ui/saving/call-desk.ts";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "desk-answer-"));
  vi.spyOn(process.stderr, "write").mockReturnValue(true);
});
afterEach(async () => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  await rm(folder, { recursive: true });
});

/** What a page says of an answer of the desk. */
const faultOf = async (answer: () => Promise<Response>): Promise<string> => {
  vi.stubGlobal("fetch", answer);
  return askDesk("/desk/call/x/", "{}").then(() => "none", callFault);
};
const refusedBySystem = () => readFile(join(folder, "no-such-folder/file.yaml"), "utf8");

test("what the system refuses to write is told apart from an error of the desk", async () => {
  const system = () => answerOf(async () => json(200, await refusedBySystem()));
  const own = () => answerOf(() => Promise.reject(new TypeError("x is not a function")));
  expect(await (await system()).json()).toEqual({ error: "not-written", code: "ENOENT" });
  expect([await faultOf(system), await faultOf(own)]).toEqual(["disk", "failed"]);
  expect(await faultOf(() => answerOf(() => Promise.resolve(json(200, {}))))).toBe("none");
});

test("a session that ended, an input that is not taken and a closed desk each have their words in both languages", async () => {
  const status = (code: number) => () => Promise.resolve(new Response("", { status: code }));
  const faults = [
    await faultOf(status(401)),
    await faultOf(status(400)),
    await faultOf(status(403)),
    await faultOf(status(404)),
    await faultOf(status(413)),
    await faultOf(status(503)),
    await faultOf(() => Promise.reject(new TypeError("Failed to fetch"))),
  ];
  expect(faults).toEqual(["session", "refused", "refused", "gone", "refused", "closed", "closed"]);
  const known = ["closed", "disk", "failed", "gone", "refused", "session"];
  expect([Object.keys(vietnamese.faults).sort(), Object.keys(en.faults).sort()]).toEqual([known, known]);
});

test("an error that is no answer of the desk is not swallowed", async () => {
  await writeFile(join(folder, "a"), "a");
  expect(() => callFault(new RangeError("x"))).toThrow(RangeError);
});
