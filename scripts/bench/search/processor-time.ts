import type { CDPSession } from "playwright-core";

/** Milliseconds of processor time that a page took: what other programs of a busy machine add is not in it. */
export interface ProcessorTime {
  /** Script that a task runs at once; what modules run, and what waits for a file, is in `all` alone. */
  readonly script: number;
  /** Styles and layout. */
  readonly layout: number;
  /** All tasks of the page: parsing and painting as well. */
  readonly all: number;
}

/** Begins to count the processor time of the page of `devtools`; what is returned gives the time so far. */
export async function processorClock(devtools: CDPSession): Promise<() => Promise<ProcessorTime>> {
  await devtools.send("Performance.enable", { timeDomain: "threadTicks" });
  return async () => {
    const { metrics } = await devtools.send("Performance.getMetrics");
    const of = (name: string): number => 1000 * (metrics.find((one) => one.name === name)?.value ?? NaN);
    return {
      script: of("ScriptDuration"),
      layout: of("LayoutDuration") + of("RecalcStyleDuration"),
      all: of("TaskDuration"),
    };
  };
}

/** The time from one reading of a clock to another, on a processor so many times slower. */
export const slowedBetween = (from: ProcessorTime, to: ProcessorTime, slowed: number): ProcessorTime => ({
  script: (to.script - from.script) * slowed,
  layout: (to.layout - from.layout) * slowed,
  all: (to.all - from.all) * slowed,
});
