/** Says messages through a live region; with a pause, only the last of a quick row is said. */
export const liveRegion = (region: HTMLElement): ((message: string, pause?: number) => void) => {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  return (message, pause = 0) => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      region.textContent = message;
    }, pause);
  };
};
