/** How the names of the caches of versions begin; the version follows. */
export const PREFIX = "site-";
/** In the cache of a version, beside its files: that a page now open, or a worker of it, is of that version. */
export const CLIENT = "/client/";
/** Said of a page that is of no version known here. */
export const UNKNOWN = "";

const versions = new Map<string, Promise<string>>();

/** Notes of which version a page is, also for when this worker is stopped and started again. */
export async function note(client: string, version: Promise<string>): Promise<void> {
  versions.set(client, version);
  const cache = PREFIX + (await version);
  if (await caches.has(cache))
    await (await caches.open(cache)).put(CLIENT + client, new Response(await version));
}

/** The version of an open page, or of a worker of it. */
export const versionOf = async (client: string) =>
  versions.get(client) ?? (await caches.match(CLIENT + client))?.text() ?? UNKNOWN;
