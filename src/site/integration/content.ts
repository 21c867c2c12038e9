import { readFileSync, existsSync } from "node:fs";
import { contentPathOf } from "../../../scripts/content/content-folder.ts";
import { readContentFiles } from "../../../scripts/content/read-files.ts";
import { checkedInSteps, readContent, type ContentReading } from "../../checks/read-content.ts";
import type { Files } from "../../report/from-files.ts";
import { previewFiles } from "../../report/preview-files.ts";
import { publicFiles } from "../../report/public-files.ts";
import { isContentPath } from "../../report/content-paths.ts";
import { parsedFiles } from "../../report/parsed-files.ts";

/** The content of a project, read when it is first asked for. */
export interface Content {
  readonly reading: () => ContentReading;
  /** Reads files that were changed, added or removed. False when none is content, or all say the same as before. */
  readonly update: (files: readonly string[]) => boolean;
  /** Has `refresh` run after updates, for what else shows the content; `refreshed` waits until it shows the last one. */
  readonly onUpdate: (refresh: () => Promise<void>) => void;
  readonly refreshed: () => Promise<void>;
  /**
   * Applies the rules to the present reading, once; `pause` is waited for after each. Undefined when the content has changed
   * meanwhile: those who changed it check again.
   */
  readonly check: (pause?: () => Promise<void>) => Promise<ContentReading | undefined>;
  /** The reading that the rules were applied to last; it may be older than the present one. */
  readonly lastChecked: () => ContentReading | undefined;
  /** Of a preview under embargo, the moment before which nothing of it may be published. */
  readonly previewUntil?: string | undefined;
}

/**
 * The content below `root`/content; for readers, only what is public of it. With `preview`, the id of a draft with a
 * planned hour, or with `hour` in its place, as it will be when that draft is published; throws for any other report.
 */
export const contentOf = (
  root: string,
  { isForReaders = false, preview, hour }: { isForReaders?: boolean; preview?: string; hour?: string } = {},
): Content => {
  const parsed = parsedFiles();
  const previewed =
    preview === undefined ? undefined : previewFiles(readContentFiles(root), preview, parsed, hour);
  if (preview !== undefined && !previewed)
    throw new Error(
      `${preview}: không phải dự thảo có ngày giờ công bố / no draft with an hour of publication`,
    );
  const files = () =>
    previewed?.files ?? (isForReaders ? publicFiles(readContentFiles(root), parsed) : readContentFiles(root));
  let present: ContentReading | undefined;
  let refresh = (): Promise<void> => Promise.resolve();
  let refreshing = refresh();
  let isQueued = false;
  /** One run follows the one that is under way, however many updates there are meanwhile. */
  const queueRefresh = (): void => {
    if (isQueued) return;
    isQueued = true;
    const run = () => {
      isQueued = false;
      return refresh();
    };
    refreshing = refreshing.then(run, run);
  };
  const reading = () => (present ??= readContent(files(), { parsed }));
  let known: ContentReading | undefined;
  /** The check that is under way: a second one waits for it. */
  let running: { readonly of: Files; readonly result: Promise<ContentReading | undefined> } | undefined;
  const checkNow = async (now: ContentReading, pause?: () => Promise<void>) => {
    try {
      const steps = checkedInSteps(now);
      for (let step = steps.next(); ; step = steps.next()) {
        if (present?.files !== now.files) return undefined;
        if (step.done) return (present = known = step.value);
        await pause?.();
      }
    } finally {
      running = undefined;
    }
  };
  return {
    ...(previewed ? { previewUntil: previewed.until } : {}),
    reading,
    update: (changed) => {
      const before = reading();
      const files = new Map(before.files);
      for (const file of changed) {
        const path = contentPathOf(root, file);
        if (path === undefined || !isContentPath(path)) continue;
        if (existsSync(file)) files.set(path, readFileSync(file, "utf8"));
        else files.delete(path);
      }
      if (sameFiles(files, before.files)) return false;
      present = readContent(new Map([...files].toSorted(([a], [b]) => (a < b ? -1 : 1))), { parsed, before });
      queueRefresh();
      return true;
    },
    onUpdate: (run) => {
      refresh = run;
    },
    refreshed: () => refreshing,
    check: (pause) => {
      const now = reading();
      if (now === known) return Promise.resolve(now);
      if (running?.of !== now.files) running = { of: now.files, result: checkNow(now, pause) };
      return running.result;
    },
    lastChecked: () => known,
  };
};

const sameFiles = (a: Files, b: Files): boolean =>
  a.size === b.size && [...a].every(([path, text]) => b.get(path) === text);
