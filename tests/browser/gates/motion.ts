import { together, verdict, type PageGate } from "../gate.ts";

/**
 * Nothing moves before the reader asks for it, whether or not the reader has asked for less motion: no animation or
 * transition that runs by itself (one that follows the reader's own scrolling does not), no medium that plays by itself, no scrolling that glides.
 */
export const motion: PageGate = {
  name: "motion",
  media: ["light"],
  async evaluate(page, path) {
    const calm = await page.evaluate(moving);
    await page.emulateMedia({ reducedMotion: "no-preference" });
    const usual = await page.evaluate(moving);
    await page.emulateMedia({ reducedMotion: "reduce" });
    const message = { vi: "có chuyển động mà người đọc không yêu cầu", en: "something moves unasked" };
    return together([calm, usual].map((seen) => verdict("motion", path, message, seen)));
  },
};

/** Runs in the page. Every element is a thing checked: each could move. */
function moving() {
  const { describe } = globalThis.inspector;
  const running = document
    .getAnimations()
    .filter(({ playState, timeline }) => playState !== "finished" && timeline instanceof DocumentTimeline)
    .map(({ effect }) => (effect instanceof KeyframeEffect && effect.target ? describe(effect.target) : "?"));
  const playing = [
    ...document.querySelectorAll("[autoplay], marquee, blink, animate, animateTransform, animateMotion"),
  ];
  const all = [...document.querySelectorAll("*")];
  const gliding = all.filter((element) => getComputedStyle(element).scrollBehavior === "smooth");
  return { faults: [...running, ...[...playing, ...gliding].map(describe)], checked: all.length };
}
