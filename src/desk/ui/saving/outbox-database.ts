/** One change that is to be sent: which call, with which input; `key` is sent with it and tells repeats apart. */
export interface Outgoing {
  readonly key: string;
  readonly call: string;
  readonly input: Readonly<Record<string, unknown>>;
}

const STORE = "outgoing";

/** Changes not confirmed by the desk yet, kept in this browser: they outlive a closed page and a stopped desk. */
export interface OutboxDatabase {
  readonly all: () => Promise<readonly Outgoing[]>;
  readonly put: (change: Outgoing) => Promise<void>;
  readonly remove: (key: string) => Promise<void>;
}

export const openOutbox = async (name = "desk-outbox"): Promise<OutboxDatabase> => {
  const opening = indexedDB.open(name, 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore(STORE, { autoIncrement: true });
  const database = await done(opening);
  const store = (mode: IDBTransactionMode) => database.transaction(STORE, mode).objectStore(STORE);
  return {
    all: async () => (await done(store("readonly").getAll())) as Outgoing[],
    put: async (change) => {
      await done(store("readwrite").add(change));
    },
    remove: async (key) => {
      const objects = store("readwrite");
      const [values, ids] = await Promise.all([done(objects.getAll()), done(objects.getAllKeys())]);
      const at = (values as Outgoing[]).findIndex((change) => change.key === key);
      const id = ids[at];
      if (id !== undefined) await done(store("readwrite").delete(id));
    },
  };
};

const done = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = () => {
      reject(request.error ?? new Error("the browser's database failed"));
    };
  });
