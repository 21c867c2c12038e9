/**
 * Runs `run` for a file `pause` milliseconds after the last event of that file. A program that writes a file empties it
 * first, and the watcher keeps back events that follow within 50 ms: read at the first event, it would stay empty.
 */
export const whenStill = (pause: number, run: (file: string) => void): ((file: string) => void) => {
  const waiting = new Map<string, ReturnType<typeof setTimeout>>();
  return (file) => {
    clearTimeout(waiting.get(file));
    waiting.set(
      file,
      setTimeout(() => {
        waiting.delete(file);
        run(file);
      }, pause),
    );
  };
};
