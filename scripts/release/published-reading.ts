import { checked, readContent, type ContentReading } from "../../src/checks/read-content.ts";
import type { ReleaseFile } from "../../src/model/release.ts";
import type { Files } from "../../src/report/from-files.ts";
import { parsedFiles, type ParsedFiles } from "../../src/report/parsed-files.ts";
import { publicFiles } from "../../src/report/public-files.ts";
import { publishVersion, withChanges } from "../../src/report/version-steps.ts";

/** What is public once a report is published, and the files that its publication changes. */
export interface PublishedReading {
  readonly reading: ContentReading;
  readonly changed: ReadonlySet<string>;
}

/** Texts that only the public files have, and the last reading of these: a report whose files say the same is kept. */
const parsed = parsedFiles();
let last:
  (PublishedReading & { readonly of: Files; readonly id: string; readonly published: string }) | undefined;

/**
 * The public content as it is once a report is published at a moment, with what the rules say of it; as it is without the
 * report where that has no release. Nothing is written.
 */
export const publishedReading = (
  content: ContentReading,
  id: string,
  release: ReleaseFile | undefined,
  published: string,
): PublishedReading => {
  const { files } = content;
  if (last?.of === files && last.id === id && last.published === published) return last;
  const changes = release
    ? publishVersion(files, id, release, published, content.parsed)
    : new Map<string, string | null>();
  const known = parsedBeside(content);
  const read = readContent(publicFiles(withChanges(files, changes), known), {
    parsed: known,
    before: last?.reading ?? content,
  });
  last = { reading: checked(read), changed: new Set(changes.keys()), of: files, id, published };
  return last;
};

/** Texts of the content are parsed already; the others are remembered beside them, so that neither displaces the other. */
const parsedBeside = (content: ContentReading): ParsedFiles => {
  const of = (path: string, text: string): ParsedFiles =>
    content.files.get(path) === text ? content.parsed : parsed;
  return {
    yaml: (path, text) => of(path, text).yaml(path, text),
    mdx: (path, text) => of(path, text).mdx(path, text),
    characters: (path, text) => of(path, text).characters(path, text),
  };
};
