import { z } from "astro/zod";
import { openPrivateKey } from "../../../scripts/release/key-pair.ts";
import { approveReport } from "../../../scripts/release/approve-report.ts";
import { checklistPhrase } from "../../checks/checklist-phrase.ts";
import { inEditorsLanguages } from "../../i18n/phrases.ts";
import type { Localized } from "../../model/locale.ts";
import { APPROVAL_ROLES } from "../../model/release.ts";
import { releasePath } from "../../report/release-text.ts";
import { reread } from "../save.ts";
import { DESK_LOCALES, deskTranslator } from "../messages/translator.ts";
import { deskItems, sampleItems, type DeskItem } from "../publish/desk-items.ts";
import { contentSource } from "../../site/content-source.ts";
import { call } from "./call.ts";

const input = z.strictObject({
  report: z.string().min(1),
  signer: z.string().min(1),
  role: z.enum(APPROVAL_ROLES),
  /** The text of the encrypted key file; it is used for this signature and kept nowhere. */
  keyFile: z.string().min(1),
  passphrase: z.string(),
});

/**
 * Signs the present content of a report for one person. Answers `approved`, or `wrong-passphrase`, or what is in the way
 * in the editors' languages; then nothing is signed.
 */
export const approve = call(input, async ({ report, signer, role, keyFile, passphrase }, { root }) => {
  const key = openPrivateKey(keyFile, passphrase);
  if (!key) return { approved: false, fault: "wrong-passphrase" };
  const reading = contentSource().reading();
  const left = [...(await deskItems(root, reading, report))];
  if (role === "approver") left.push(...(await sampleItems(root, reading, report)));
  if (left.length > 0) return { approved: false, reasons: left.map(inWords) };
  const result = await approveReport({ root, id: report, signer, role, key, now: new Date() });
  if (result.approved) {
    reread(root, [releasePath(report)]);
    return { approved: true };
  }
  const reasons =
    "refusal" in result ? [result.refusal] : result.items.filter(({ blocks }) => blocks).map(checklistPhrase);
  return { approved: false, reasons: reasons.map(inEditorsLanguages) };
});

const inWords = ({ say }: DeskItem): Localized =>
  Object.fromEntries(DESK_LOCALES.map((locale) => [locale, say(deskTranslator(locale), locale)]));
