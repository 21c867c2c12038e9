import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fontFolder, TEST_FAMILY } from "./font-files.ts";

export interface FontConfig {
  /** For FONTCONFIG_FILE in the environment of a program. */
  readonly file: string;
  readonly remove: () => Promise<void>;
}

/**
 * Writes a configuration of fontconfig that knows the project's font and no other, gives it for whatever family is asked
 * for, and draws it the same way everywhere: without hints and without the colours of a screen's pixels.
 */
export async function writeFontConfig(): Promise<FontConfig> {
  const folder = await mkdtemp(join(tmpdir(), "fonts-"));
  const file = join(folder, "fonts.conf");
  await writeFile(file, configuration(join(folder, "cache")));
  return { file, remove: () => rm(folder, { recursive: true, force: true }) };
}

const configuration = (cache: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <dir>${escaped(fontFolder)}</dir>
  <cachedir>${escaped(cache)}</cachedir>
  <match target="pattern">
    <edit name="family" mode="append" binding="strong"><string>${TEST_FAMILY}</string></edit>
  </match>
  <match target="font">
    <edit name="antialias" mode="assign"><bool>true</bool></edit>
    <edit name="hinting" mode="assign"><bool>false</bool></edit>
    <edit name="autohint" mode="assign"><bool>false</bool></edit>
    <edit name="hintstyle" mode="assign"><const>hintnone</const></edit>
    <edit name="rgba" mode="assign"><const>none</const></edit>
  </match>
</fontconfig>
`;

const escaped = (path: string): string => path.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
