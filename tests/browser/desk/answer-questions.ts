import { expect } from "vitest";
import type { Page } from "playwright-core";
import { modelMinutes } from "../../../src/desk/questions/answering-time.ts";
import type { Keyboard } from "./keyboard.ts";

/** What answering the questions of a report took. */
export interface Answered {
  readonly cards: number;
  readonly decisions: number;
  /** Rows of groups that were gone to because they have to be seen. */
  readonly rows: number;
  /** Questions that the decisions settled: one on a sentence settles several figures. */
  readonly figures: number;
  readonly presses: number;
  /** By a keystroke model: reading at 260 words a minute, 1.2 s a decision, 0.28 s a press. */
  readonly minutes: number;
}

/** The digit for each open field: its proposal, but for control questions, which a reader sees through. */
const digits = (page: Page): Promise<readonly string[]> =>
  page.locator(".option-field").evaluateAll((fields) =>
    fields
      .filter((field) => !field.querySelector("input:checked"))
      .map((field) => {
        const options = [...field.querySelectorAll(".option")];
        const proposal = options.findIndex((one) => one.querySelector(".proposal"));
        const isControl = (field.getAttribute("data-field") ?? "").startsWith("control-");
        const chosen = isControl ? (proposal === 0 ? 1 : 0) : Math.max(proposal, 0);
        const isSentence = (field.getAttribute("data-field") ?? "").endsWith("-sentence");
        return String((isControl && isSentence ? 1 : chosen) + 1);
      }),
  );

const wordsOn = (page: Page): Promise<number> =>
  page
    .locator(".question-card")
    .first()
    .evaluate(
      (card) =>
        [...card.querySelectorAll(".sentence, .row-sentence, .group-rows li > span, .reason, legend")]
          .map(({ textContent }) => textContent)
          .join(" ")
          .split(/\s+/).length,
    );

/** Answers every question of the page: accepts what is proposed, and sees through the control questions. */
export const answerQuestions = async (page: Page, { press, goTo }: Keyboard): Promise<Answered> => {
  const shown = page.locator("#card-heading, #missed-control, .nothing-left").first();
  await shown.waitFor();
  let [cards, decisions, rows, presses, words] = [0, 0, 0, 0, 0];
  const figures = await page
    .locator(".kinds .count")
    .evaluateAll((counts) => counts.reduce((sum, { textContent }) => sum + Number(textContent), 0));
  const pressed = async (key: string): Promise<void> => {
    presses += 1;
    await press(key);
  };
  while ((await shown.getAttribute("class")) !== "card nothing-left") {
    expect(await shown.getAttribute("id"), "a control question was missed").toBe("card-heading");
    const heading = await shown.textContent();
    cards += 1;
    for (const row of await page.locator(".group-rows[data-each-seen] button").all()) {
      rows += 1;
      presses += 1;
      await goTo(row);
    }
    words += await wordsOn(page);
    for (let open = await digits(page); open.length > 0; open = await digits(page)) {
      decisions += 1;
      await pressed(open[0] ?? "1");
      // The focus moves in the next frame; a digit before that would choose in the same field.
      await page.waitForFunction(
        (left) =>
          [...document.querySelectorAll(".option-field")].filter((one) => !one.querySelector("input:checked"))
            .length !== left,
        open.length,
      );
    }
    presses += 1;
    // A press within the time of a bouncing key counts as none.
    while ((await page.locator("#card-heading").allTextContents()).includes(heading ?? ""))
      await press("Enter");
  }
  await page.locator("#save-state", { hasText: "Đã ghi" }).waitFor({ state: "attached" });
  return { cards, decisions, rows, figures, presses, minutes: modelMinutes(words, decisions, presses) };
};
