/**
 * Makes the site's font anew: a subset of Source Sans 3 from a package of the lock file, renamed as its licence asks, with
 * the licence. `npm run font`; the files are committed, so a build needs neither the script nor the package.
 */
import { writeFile } from "node:fs/promises";
import { commandLine } from "./command-failures.ts";
import { fontLicence, reportSans } from "./font/report-sans.ts";

commandLine();
const font = await reportSans();
await writeFile(new URL("../src/layouts/font/report-sans.woff2", import.meta.url), font);
await writeFile(new URL("../public/report-sans-licence.txt", import.meta.url), await fontLicence());
console.log(`report-sans.woff2: ${font.byteLength} bytes`);
