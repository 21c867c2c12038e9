import type { AstroIntegration } from "astro";
import { fileURLToPath, pathToFileURL } from "node:url";
import { contentFolder } from "../../../scripts/content/content-folder.ts";
import { setContentSource } from "../content-source.ts";
import { siteBuild } from "./build.ts";
import { contentOf } from "./content.ts";
import { devServer } from "./dev.ts";
import { SHOWS_PROBLEMS_ITSELF } from "./dev/problem-list.ts";

/**
 * What makes this site of an Astro project: reads and checks the content for the content collections and the pages; in
 * `astro build` adds search index, cards, service worker and headers, verifies the site and publishes it whole; in
 * `astro dev` serves the same files, and shows every problem of the content beside the pages.
 */
export default function baocao(): AstroIntegration {
  return {
    name: "baocao",
    hooks: {
      "astro:config:setup": ({ config, command, updateConfig, injectScript }) => {
        if (command === "preview") return;
        const root = fileURLToPath(config.root);
        const { BAOCAO_PREVIEW: preview, BAOCAO_PREVIEW_UNTIL: hour } =
          command === "build" ? process.env : {};
        const content = contentOf(root, {
          isForReaders: command === "build",
          ...(preview === undefined ? {} : { preview }),
          ...(hour === undefined ? {} : { hour }),
        });
        const isForEditors = command === "dev";
        setContentSource({ ...content, folder: pathToFileURL(`${contentFolder(root)}/`), isForEditors });
        if (command === "build") updateConfig(siteBuild(root, fileURLToPath(config.outDir), content));
        if (command === "dev") {
          updateConfig({ integrations: [devServer(content, contentFolder(root))] });
          if (!config.integrations.some(({ name }) => name === SHOWS_PROBLEMS_ITSELF))
            injectScript("page", 'import "/src/site/integration/dev/problem-list.ts";');
        }
      },
    },
  };
}
