import type { AstroIntegration } from "astro";
import { setImmediate as pause } from "node:timers/promises";
import { allIssues } from "../../checks/read-content.ts";
import { wordedIssue } from "../../i18n/worded-issue.ts";
import type { Content } from "./content.ts";
import { answerMadeFiles } from "./dev/made-files.ts";
import { PROBLEMS_EVENT, PROBLEMS_PATH } from "./dev/problem-list.ts";
import { whenStill } from "./dev/when-still.ts";

/** A file without an event for so long is written to its end. */
const STILL_MILLISECONDS = 100;

/**
 * The development server of this site: reads a changed file of the content in `folder` again and reloads the pages, then
 * applies the rules while the reader looks at them; answers for the files that the build makes of pages; tells open pages
 * every problem.
 */
export const devServer = (content: Content, folder: string): AstroIntegration => ({
  name: "baocao-dev",
  hooks: {
    "astro:server:setup": ({ server, refreshContent }) => {
      const check = async () => {
        const reading = await content.check(pause);
        if (reading) server.environments.client.hot.send(PROBLEMS_EVENT, allIssues(reading).map(wordedIssue));
      };
      content.onUpdate(async () => {
        await refreshContent?.({});
        server.environments.client.hot.send({ type: "full-reload" });
      });
      const change = async (file: string) => {
        if (!content.update([file])) return;
        await content.refreshed();
        // Without hot reload no page could be told: whoever needs the rules applies them.
        if (server.config.server.hmr !== false) await check();
      };
      // The content of a publisher may stand outside the project, where the server would not look.
      server.watcher.add(folder);
      const changed = whenStill(STILL_MILLISECONDS, (file) => void change(file));
      for (const event of ["add", "change", "unlink"] as const) server.watcher.on(event, changed);
      server.middlewares.use((request, response, next) => {
        if (request.url === PROBLEMS_PATH) {
          response.setHeader("Content-Type", "application/json; charset=utf-8");
          response.end(JSON.stringify(allIssues(content.reading()).map(wordedIssue)));
        } else next();
      });
      answerMadeFiles(server, content);
      void check();
    },
  },
});
