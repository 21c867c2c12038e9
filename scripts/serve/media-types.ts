/** What a file is to those who ask for it. */
interface MediaType {
  readonly type: string;
  /** Set for text and what else shrinks: it is compressed beforehand. */
  readonly shrinks?: true;
}

/** The kinds of files the site may hold, by the ending of their name. */
export const MEDIA_TYPES: Readonly<Record<string, MediaType>> = {
  ".css": { type: "text/css; charset=utf-8", shrinks: true },
  ".csv": { type: "text/csv; charset=utf-8", shrinks: true },
  ".epub": { type: "application/epub+zip" },
  ".html": { type: "text/html; charset=utf-8", shrinks: true },
  ".ics": { type: "text/calendar; charset=utf-8", shrinks: true },
  ".ico": { type: "image/x-icon", shrinks: true },
  ".js": { type: "text/javascript; charset=utf-8", shrinks: true },
  ".json": { type: "application/json; charset=utf-8", shrinks: true },
  ".jsonld": { type: "application/ld+json; charset=utf-8", shrinks: true },
  ".md": { type: "text/markdown; charset=utf-8", shrinks: true },
  ".mjs": { type: "text/javascript; charset=utf-8", shrinks: true },
  ".ods": { type: "application/vnd.oasis.opendocument.spreadsheet" },
  ".parquet": { type: "application/vnd.apache.parquet" },
  ".pdf": { type: "application/pdf" },
  ".png": { type: "image/png" },
  ".svg": { type: "image/svg+xml", shrinks: true },
  ".txt": { type: "text/plain; charset=utf-8", shrinks: true },
  ".wasm": { type: "application/wasm", shrinks: true },
  ".webmanifest": { type: "application/manifest+json; charset=utf-8", shrinks: true },
  ".webp": { type: "image/webp" },
  ".woff2": { type: "font/woff2" },
  ".xlsx": { type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" },
  ".xml": { type: "application/xml; charset=utf-8", shrinks: true },
  ".zip": { type: "application/zip" },
};

/** The type of a file whose ending is not in the table. */
export const UNKNOWN_TYPE = "application/octet-stream";
