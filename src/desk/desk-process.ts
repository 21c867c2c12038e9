import { newSessions, type Sessions } from "./access/sessions.ts";
import { gitHistory, type GitHistory } from "./store/git-history.ts";
import { contentStore, type ContentStore } from "./store/content-store.ts";

/** What one run of the desk holds. */
export interface DeskProcess {
  readonly root: string;
  readonly port: number;
  readonly sessions: Sessions;
  readonly store: ContentStore;
  readonly history: GitHistory;
}

const KEY = Symbol.for("baocao.desk-process");
const shared = globalThis as { [KEY]?: DeskProcess };

/** Begins the run; pages and endpoints, which Astro loads as another module graph, find it with `deskProcess`. */
export const startDeskProcess = (root: string, port: number): DeskProcess =>
  (shared[KEY] = {
    root,
    port,
    sessions: newSessions(),
    store: contentStore(root),
    history: gitHistory(root),
  });

/** Throws outside `npm run desk`. */
export const deskProcess = (): DeskProcess => {
  if (!shared[KEY]) throw new Error("the desk is not running");
  return shared[KEY];
};
