import { checklistPhrase } from "../src/checks/checklist-phrase.ts";
import { APPROVAL_ROLES } from "../src/model/release.ts";
import { approveReport } from "./release/approve-report.ts";
import { keyFileOf, openKeyFile } from "./release/key-file.ts";
import { passphraseFrom } from "./release/passphrase.ts";
import { refuse } from "./refuse.ts";
import { phrase } from "../src/model/phrase.ts";
import { commandLine } from "./command-failures.ts";

/**
 * Signs the content of a report: `npm run approve -- 2021-h1 --name "Nguyễn Văn A" --role writer`. Options: `--file` for
 * the key, `--passphrase-file`.
 */
const { values, positionals } = commandLine({
  options: {
    name: { type: "string" },
    role: { type: "string" },
    file: { type: "string" },
    "passphrase-file": { type: "string" },
  },
  words: 1,
});
const [id] = positionals;
const role = APPROVAL_ROLES.find((one) => one === values.role);
const signer = values.name?.trim().normalize("NFC");
if (id === undefined || positionals.length > 1 || role === undefined || signer === undefined)
  refuse(phrase("commands:approve.usage"));
else {
  const passphrase = await passphraseFrom(values["passphrase-file"], "Mật khẩu của khóa / passphrase: ");
  const opened = openKeyFile(values.file ?? keyFileOf(signer), passphrase ?? "");
  if ("refusal" in opened) refuse(opened.refusal);
  else {
    const result = await approveReport({ root: ".", id, signer, role, key: opened.key, now: new Date() });
    if ("refusal" in result) refuse(result.refusal);
    else if ("items" in result) refuse(...result.items.filter(({ blocks }) => blocks).map(checklistPhrase));
    else console.log(`${id}: ${result.release.state}`);
  }
}
