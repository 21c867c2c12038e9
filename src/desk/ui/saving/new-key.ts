const NAME = "desk-editor";

/** The name of this browser among the editors; another one each time where it keeps nothing. */
const editor = (): string => {
  try {
    const kept = localStorage.getItem(NAME) ?? crypto.randomUUID();
    localStorage.setItem(NAME, kept);
    return kept;
  } catch {
    return crypto.randomUUID();
  }
};

/** A key for one change, which begins with the editor's name: undo takes back one's own changes. */
export const newKey = (): string => `${editor()}.${crypto.randomUUID()}`;
