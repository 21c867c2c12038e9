import type { ContentReading } from "../checks/read-content.ts";

/** The reading of the content that the site is made from. */
export interface ContentSource {
  /** The present reading. The development server replaces it when a file changes. */
  readonly reading: () => ContentReading;
  /** Reads files again that were changed, added or removed. False when none is content, or all say the same as before. */
  readonly update: (files: readonly string[]) => boolean;
  /** Until the pages show what was updated. */
  readonly refreshed: () => Promise<void>;
  /** Applies the rules to the present reading. Undefined when the content changed meanwhile. */
  readonly check: (pause?: () => Promise<void>) => Promise<ContentReading | undefined>;
  /** The reading that the rules were applied to last; it may be older than the present one. */
  readonly lastChecked: () => ContentReading | undefined;
  /** Where the content stands on disk, with a slash at the end: the folder of the publisher whose site this is. */
  readonly folder: URL;
  /** Are drafts shown, and reports with problems? */
  readonly isForEditors: boolean;
  /** Set for a preview under embargo: the moment before which nothing of it may be published. */
  readonly previewUntil?: string | undefined;
}

const KEY = Symbol.for("baocao.content-source");
const shared = globalThis as { [KEY]?: ContentSource };

/**
 * Makes `source` the content of this process. Astro loads its configuration, the content collections and the pages in one
 * process as separate module graphs; what the integration reads reaches the others here.
 */
export const setContentSource = (source: ContentSource): void => {
  shared[KEY] = source;
};

/** Throws when nothing has been read: the site is built without its integration. */
export const contentSource = (): ContentSource => {
  const source = shared[KEY];
  if (!source) throw new Error("no content source: the integration of src/site/integration is missing");
  return source;
};

/** A function that makes its value once for each state of the content. */
export const perReading = <T>(make: () => T): (() => T) => {
  let made: { readonly of: unknown; readonly value: T } | undefined;
  return () => {
    const { files } = contentSource().reading();
    if (made?.of !== files) made = { of: files, value: make() };
    return made.value;
  };
};
