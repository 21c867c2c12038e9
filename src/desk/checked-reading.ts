import { setImmediate } from "node:timers/promises";
import type { ContentReading } from "../checks/read-content.ts";
import { contentSource } from "../site/content-source.ts";

/** The present content with what the rules say of it; other requests are answered between two rules. */
export const checkedReading = async (): Promise<ContentReading> => {
  for (;;) {
    const reading = await contentSource().check(() => setImmediate());
    if (reading) return reading;
  }
};
