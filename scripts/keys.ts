import { makeKey } from "./release/key-file.ts";
import { passphraseFrom } from "./release/passphrase.ts";
import { refuse } from "./refuse.ts";
import { phrase } from "../src/model/phrase.ts";
import { commandLine } from "./command-failures.ts";

/**
 * Makes a key: `npm run keys -- --name "Nguyễn Văn A"` for a person who approves reports, `-- --release` for the one that
 * signs the site. The private key is encrypted and stands outside the project (`--file` for another place); the public
 * line for content/site.yaml is printed. `--passphrase-file` reads the passphrase instead of asking for it.
 */
const { values } = commandLine({
  options: {
    name: { type: "string" },
    release: { type: "boolean" },
    file: { type: "string" },
    "passphrase-file": { type: "string" },
  },
});
const name = values.name?.trim().normalize("NFC");
if ((name === undefined || name === "") !== (values.release ?? false)) refuse(phrase("commands:keys.usage"));

const given = values["passphrase-file"];
const passphrase = await passphraseFrom(given, "Mật khẩu mới của khóa / new passphrase of the key: ");
if (passphrase === undefined) refuse(phrase("commands:keys.no-passphrase"));
else if (given === undefined && passphrase !== (await passphraseFrom(undefined, "Nhập lại / again: ")))
  refuse(phrase("commands:keys.passphrases-differ"));
else {
  const made = makeKey({
    name: values.release ? undefined : name,
    file: values.file,
    passphrase,
    project: ".",
  });
  if ("refusal" in made) refuse(made.refusal);
  else console.log(`${made.file}\n\nThêm vào content/site.yaml / add to content/site.yaml:\n\n${made.lines}`);
}
