/** Says a sentence to screen readers, after what they are reading. */
export const announce = (text: string): void => {
  const live = document.querySelector("#live");
  if (live) live.textContent = text;
};
