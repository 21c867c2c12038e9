import { NodeCompiler, PdfStandard } from "@myriaddreamin/typst-ts-node-compiler";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname } from "node:path";
import type { TypstSource } from "../../src/exports/document/typst.ts";

const require = createRequire(import.meta.url);
/** The cards' font: it has every Vietnamese letter. */
const FONTS = dirname(require.resolve("source-sans/TTF/SourceSans3-Regular.ttf"));
const WORKSPACE = "/document";

let compiler: NodeCompiler | undefined;

/**
 * A report's Typst source as PDF/UA-1. The compiler refuses a document that is not accessible: without title, with a
 * level of headings left out, with a picture that says nothing. Throws an Error with its messages. Equal sources give
 * equal bytes: the only time in the file is the document's date.
 */
export const compilePdf = ({ main, files }: TypstSource): Uint8Array => {
  compiler ??= NodeCompiler.create({ workspace: WORKSPACE, fontArgs: [{ fontPaths: [FONTS] }] });
  compiler.resetShadow();
  for (const [name, text] of files) compiler.mapShadow(`${WORKSPACE}/${name}`, Buffer.from(text));
  compiler.addSource(`${WORKSPACE}/main.typ`, main);
  const compiled = compiler.compile({ mainFilePath: `${WORKSPACE}/main.typ` });
  const { result } = compiled;
  if (!result) throw new Error(messages(compiled.takeDiagnostics()?.shortDiagnostics));
  const pdf = compiler.pdf(result, { pdfStandard: PdfStandard.UA_1, pdfTags: true });
  compiler.evictCache(0);
  return pdf;
};

const messages = (found: unknown): string =>
  `the report cannot be set as PDF: ${JSON.stringify(found ?? [])}`;

/** The PDF of a source as the site writes it: JSON with `main`, and `files` as pairs of name and text. */
export const pdfOfSource = (json: string): Uint8Array => {
  const { main, files } = JSON.parse(json) as { main: string; files: [string, string][] };
  return compilePdf({ main, files: new Map(files) });
};

/** All that a PDF depends on besides its source: this code, the compiler and the fonts. */
export const documentTools = async (): Promise<readonly Uint8Array[]> =>
  Promise.all(
    [
      import.meta.filename,
      require.resolve("@myriaddreamin/typst-ts-node-compiler/package.json"),
      require.resolve("source-sans/package.json"),
    ].map((file) => readFile(file)),
  );
