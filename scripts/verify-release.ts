import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { contentFileOf } from "./content/content-folder.ts";
import { refuse } from "./refuse.ts";
import { verifyRelease } from "./release/verify-release.ts";
import { phrase } from "../src/model/phrase.ts";
import { commandLine } from "./command-failures.ts";

/**
 * Compares a published site with its signed list of files: `npm run verify-release -- https://… | FOLDER`. The key is
 * `releaseKey` of content/site.yaml, or that of `--key`. Exit code 1 when something differs or is not signed.
 */
const { values, positionals } = commandLine({
  options: { key: { type: "string" } },
  words: 1,
});
const [place] = positionals;
const isAddress = place !== undefined && /^[a-z][a-z\d+.-]*:\/\//i.test(place);
const isReadable = !isAddress || (/^https?:/i.test(place) && URL.canParse(place));
if (place === undefined || positionals.length > 1 || !isReadable)
  refuse(phrase("commands:verify-release.usage"));
else {
  const { releaseKey } = parse(readFileSync(contentFileOf(".", "content/site.yaml"), "utf8")) as {
    releaseKey?: string;
  };
  const found = await verifyRelease(place, values.key ?? releaseKey);
  switch (found.result) {
    case "no-manifest":
      refuse(phrase("commands:verify-release.no-manifest", { place }));
      break;
    case "no-signature":
      refuse(phrase("commands:verify-release.no-signature", { place }));
      break;
    case "bad-signature":
      refuse(phrase("commands:verify-release.bad-signature", { place, reason: found.reason }));
      break;
    default:
      for (const { kind, path } of found.differences) console.error(`${kind}  ${path}`);
      console.log(
        found.trusted === undefined
          ? `${found.files} tệp / files; không kiểm chữ ký / signature not checked`
          : `${found.files} tệp / files; đã ký / signed: ${found.trusted}`,
      );
      process.exitCode = found.differences.length > 0 ? 1 : 0;
  }
}
