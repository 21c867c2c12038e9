import { expect, test } from "vitest";
import { findSpeech } from "../../scripts/setup/speech.mjs";
import { realReports } from "../fixtures/real-reports.ts";
import { SPEECH_RULES } from "./speech-rules.ts";
import { speak } from "./synthesiser.ts";
import { systemTexts } from "./system-texts.ts";

const program = findSpeech();

/** Words that the Vietnamese voice hands to the English one, rightly: names and letters known as they are. */
const FOREIGN = new Set([
  "AA",
  "AAA",
  "AIDS",
  "Atom",
  "Excel",
  "axe",
  "Covid-19",
  "CycloneDX",
  "HIV",
  "JavaScript",
  "iCalendar",
  "minisign",
  "RIS",
  "USD",
  "taximet",
  "web",
]);
/** Descriptions of files name formats, standards and columns as they are written. */
const ABOUT_FILES = "words data:";

if (program === undefined)
  test("espeak-ng is not installed: what it says is not tested here", () => {
    console.log("espeak-ng is not installed: what it says is not tested here.");
  });
else {
  const say = (text: string): string => speak(program, [text])[0]?.sounds ?? "";

  test.for(SPEECH_RULES)("$name: “$bad” does not sound like “$good”", ({ bad, good }) => {
    expect(say(bad)).not.toBe(say(good));
  });

  test.for([
    ["quý 3", "quý ba"],
    ["tăng 9,1%", "tăng chín phẩy một phần trăm"],
  ] as const)("“%s” is heard as “%s”", ([written, words]) => {
    const bare = (text: string): string => say(text).replace(/[^a-zA-Z@]/g, "");
    expect(bare(written)).toBe(bare(words));
  });

  test("a text that is no Vietnamese is heard as such", () => {
    expect(speak(program, ["UBND", "Ủy ban nhân dân"]).map(({ foreign }) => foreign)).toEqual([true, false]);
  });

  test("every word that the system writes is said by the Vietnamese voice", () => {
    const words = realReports
      .flatMap(systemTexts)
      .filter(({ from }) => !from.startsWith(ABOUT_FILES))
      .flatMap(({ text }) => text.match(/\p{L}[\p{L}\d-]*/gu) ?? []);
    const foreign = speak(program, [...new Set(words)].sort()).filter((one) => one.foreign);
    expect(foreign.map(({ text }) => text).filter((word) => !FOREIGN.has(word))).toEqual([]);
  });
}
