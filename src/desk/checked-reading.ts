import { setImmediate } from "node:timers/promises";
import type { ContentReading } from "../checks/read-content.ts";
import { contentSource } from "../site/content-source.ts";
import { savesDone } from "./save.ts";

/**
 * The present content with what the rules say of it. Other requests are answered between two rules, and what is being
 * saved is saved first.
 */
export const checkedReading = async (): Promise<ContentReading> => {
  for (;;) {
    const reading = await contentSource().check(async () => {
      await setImmediate();
      await savesDone();
    });
    if (reading) return reading;
  }
};
