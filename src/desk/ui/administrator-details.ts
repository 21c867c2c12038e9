/** Puts what a failed step printed into AdministratorDetails.astro, folded; hides it when there is nothing. */
export const showDetails = (said: string): void => {
  const details = document.querySelector<HTMLDetailsElement>("#administrator-details");
  if (!details) return;
  details.hidden = said === "";
  const text = details.querySelector("pre");
  if (text) text.textContent = said;
};
