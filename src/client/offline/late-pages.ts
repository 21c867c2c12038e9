import type { WorkerScope } from "./worker-scope.ts";

/** What the worker tells a page of which a newer version arrived after the kept one was shown. */
export const NEWER_PAGE = "newer page";

/** Newer pages that arrived late, by their path, until they are opened. */
const arrived = new Map<string, Response>();

/** The newer page that arrived late for a path; it is given once. */
export const takeLatePage = (path: string): Response | undefined => {
  const page = arrived.get(path);
  arrived.delete(path);
  return page;
};

/**
 * Waits for the answer to a page that was waited for too long, and tells the page that is shown meanwhile when the answer
 * is of another version. The reader opens it; nothing is loaded anew by itself.
 */
export const tellWhenLate = async (
  sent: Promise<Response>,
  path: string,
  isShown: (answer: Response) => Promise<boolean>,
  clients: WorkerScope["clients"],
  client: string,
): Promise<void> => {
  const answer = await sent;
  if (!answer.ok || (await isShown(answer))) return;
  arrived.set(path, answer);
  (await clients.get(client))?.postMessage(NEWER_PAGE);
};
