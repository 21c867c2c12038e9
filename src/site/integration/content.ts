import { readFileSync, existsSync } from "node:fs";
import { contentPathOf } from "../../../scripts/content/content-folder.ts";
import { readContentFiles } from "../../../scripts/content/read-files.ts";
import { checkedInSteps, readContent, type ContentReading } from "../../checks/read-content.ts";
import { publicFiles } from "../../report/public-files.ts";
import { isContentPath } from "../../report/content-paths.ts";
import { parsedFiles } from "../../report/parsed-files.ts";

/** The content of a project, read when it is first asked for. */
export interface Content {
  readonly reading: () => ContentReading;
  /** Reads a file that was changed, added or removed. False when it is no content, or says the same as before. */
  readonly update: (file: string) => boolean;
  /**
   * Applies the rules to the present reading; `pause` is waited for after each. Undefined when the content has changed
   * meanwhile: those who changed it check again.
   */
  readonly check: (pause?: () => Promise<void>) => Promise<ContentReading | undefined>;
}

/** The content below `root`/content; for readers, only what is public of it. */
export const contentOf = (root: string, { isForReaders = false } = {}): Content => {
  const parsed = parsedFiles();
  const files = () => (isForReaders ? publicFiles(readContentFiles(root), parsed) : readContentFiles(root));
  let present: ContentReading | undefined;
  const reading = () => (present ??= readContent(files(), { parsed }));
  return {
    reading,
    update: (file) => {
      const path = contentPathOf(root, file);
      if (path === undefined || !isContentPath(path)) return false;
      const before = reading();
      const text = existsSync(file) ? readFileSync(file, "utf8") : undefined;
      if (text === before.files.get(path)) return false;
      const others = [...before.files].filter(([other]) => other !== path);
      const files = text === undefined ? others : [...others, [path, text] as const];
      present = readContent(new Map(files.toSorted(([a], [b]) => (a < b ? -1 : 1))), { parsed, before });
      return true;
    },
    check: async (pause) => {
      const { files } = reading();
      const steps = checkedInSteps(reading());
      for (let step = steps.next(); ; step = steps.next()) {
        if (present?.files !== files) return undefined;
        if (step.done) return (present = step.value);
        await pause?.();
      }
    },
  };
};
