import { expect, test } from "vitest";
import { findSpeech } from "../../../scripts/setup/speech.mjs";

test("the synthesiser is looked for on the path", () => {
  expect(findSpeech({ PATH: "/nowhere" }) ?? "/usr/bin/espeak-ng").toBe("/usr/bin/espeak-ng");
});
