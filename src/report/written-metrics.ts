import type { Edition } from "./edition.ts";

/** The entries under `metrics` of every section as they are written, also those that cannot be read as a metric. */
export const writtenMetrics = ({ sections, official }: Edition): unknown[] =>
  [...sections.values()].flatMap((section): unknown[] => {
    const data = section.texts.get(official)?.source.data as { metrics?: unknown } | undefined;
    return Array.isArray(data?.metrics) ? data.metrics : [];
  });
