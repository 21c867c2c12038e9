import { cp, mkdir, readdir, readFile, rename, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { writeServiceWorker } from "../../../scripts/offline/service-worker.ts";
import { isCompressed } from "../../../scripts/serve/encodings.ts";
import { filesOf } from "../../../scripts/serve/files-of.ts";
import { writeHeaderFile } from "../../../scripts/serve/header-file.ts";
import { dist } from "../site.ts";

/** Enough of the site for reading, searching and getting lost: of the report its first page and two chapters. */
const part =
  /^(?:assets|2021-q1\/(?:kinh-te|van-hoa-xa-hoi)|ngoai-tuyen|tim-kiem|search|pagefind|en\/(?:2021-q1\/(?:economy|society)|offline|search|404))\/|^data\/2021-q1\/[^/]*\.csv$|^(?:en\/)?(?:2021-q1\/|so-lieu\/|figures\/)?index\.html$|^(?:404\.html|icon\.svg)$/;

/**
 * Makes a part of the built site as version `name`: each page, each style sheet and the search records say so. What
 * names the style sheets follows them, as in a true build, where a sheet's name changes with its content. `inWorker` is
 * code that runs in the service worker first.
 */
export async function makeVersion(folder: string, name: string, inWorker = ""): Promise<void> {
  const files = (await filesOf(dist)).filter((file) => part.test(file) && !isCompressed(file));
  for (const file of files) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await cp(join(dist, file), join(folder, file));
  }
  const sheets = (await readdir(join(folder, "assets"))).filter((file) => file.endsWith(".css"));
  for (const sheet of sheets) {
    const at = join(folder, "assets", sheet);
    await writeFile(at, `${await readFile(at, "utf8")}html{--version:${name}}`);
    await rename(at, at.replace(/\.css$/, `.${name}.css`));
  }
  for (const file of files.filter((one) => one.endsWith(".html"))) {
    const html = await readFile(join(folder, file), "utf8");
    const renamed = html.replaceAll(/(\/assets\/[^"]+)\.css/g, `$1.${name}.css`);
    await writeFile(join(folder, file), renamed.replace("<body", `<body data-version="${name}"`));
  }
  for (const file of files.filter((one) => /^search\/.+\/.*\.json$/.test(one))) {
    const records = JSON.parse(await readFile(join(folder, file), "utf8")) as object;
    await writeFile(join(folder, file), JSON.stringify({ ...records, versionOfTest: name }));
  }
  await writeServiceWorker(folder);
  const worker = join(folder, "sw.js");
  await writeFile(worker, `${inWorker}\n${await readFile(worker, "utf8")}`);
  await writeHeaderFile(folder);
}
