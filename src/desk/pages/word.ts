import type { APIRoute } from "astro";
import { createHash } from "node:crypto";
import type { RefusalOfReport } from "../../draft/import-refusals.ts";
import { importReport } from "../../draft/import-report.ts";
import { language } from "../../model/languages.ts";
import type { Localized } from "../../model/locale.ts";
import { contentSource } from "../../site/content-source.ts";
import { readWord } from "../../word/read-word.ts";
import { DESK_LOCALES, deskTranslator } from "../messages/translator.ts";
import { answerOf, json } from "../calls/answer-call.ts";
import { deskProcess } from "../desk-process.ts";
import { reread } from "../save.ts";
import { MOST_WORD_BYTES } from "../word-size.ts";
import { replaceReport } from "../store/replace-report.ts";
import { inEditorsLanguages } from "../../i18n/phrases.ts";

/**
 * Makes a draft report from the Word file of a form: `word`, `english`, `id`, `replace`. 200 with the id of the draft,
 * 422 with a message in the editors' languages when the file is refused; then nothing was written.
 */
export const POST: APIRoute = ({ request }) =>
  answerOf(async () => {
    if (Number(request.headers.get("content-length")) > MOST_WORD_BYTES) return refused("file-too-large");
    const form = await request.formData().catch(() => new FormData());
    const imported = last.then(() => importForm(form));
    last = imported.catch(() => undefined);
    return imported;
  });

/** The import before: of two at the same time, the second finds the report of the first. */
let last: Promise<unknown> = Promise.resolve();

const importForm = async (form: FormData): Promise<Response> => {
  const word = form.get("word");
  if (!(word instanceof File) || word.size === 0) return refused("no-file");
  const files = contentSource().reading().files;
  const bytes = new Uint8Array(await word.arrayBuffer());
  const official = readWord(bytes, { groupSign: language("vi").group });
  if (official.refusal)
    return json(422, { message: ofFile(word, inEditorsLanguages(official.refusal.message)) });
  const other = form.get("english");
  const english =
    other instanceof File && other.size > 0
      ? readWord(new Uint8Array(await other.arrayBuffer()), { groupSign: language("en").group })
      : undefined;
  if (english?.refusal && other instanceof File)
    return json(422, { message: ofFile(other, inEditorsLanguages(english.refusal.message)) });
  const id = form.get("id");
  const result = importReport({
    document: official.document,
    english: english?.document,
    files,
    id: typeof id === "string" && id.trim() !== "" ? id.trim().toLowerCase() : undefined,
    source: { file: word.name.normalize("NFC"), sha256: createHash("sha256").update(bytes).digest("hex") },
    replace: form.get("replace") === "yes",
  });
  if (result.refusal) return refused(result.why);
  const { root } = deskProcess();
  reread(root, await replaceReport(root, result.id, result.files));
  await contentSource().refreshed();
  return json(200, { id: result.id });
};

/** A message about one of the two files, which names it. */
const ofFile = ({ name }: File, message: Localized): Localized =>
  Object.fromEntries(
    Object.entries(message).map(([locale, text]) => [locale, `“${name.normalize("NFC")}”: ${text}`]),
  );

/** Says why a file becomes no draft, and what to do on this page. */
const refused = (why: RefusalOfReport | "file-too-large" | "no-file"): Response =>
  json(422, {
    message: Object.fromEntries(
      DESK_LOCALES.map((locale) => [locale, deskTranslator(locale)(`import.refusals.${why}`)]),
    ),
  });
