/** Puts what a failed step printed into AdministratorDetails.astro, folded until it is asked for; hides it when empty. */
export const showDetails = (said: string): void => {
  const details = document.querySelector<HTMLDetailsElement>("#administrator-details");
  if (!details) return;
  details.hidden = said === "";
  const text = details.querySelector("pre");
  if (text) text.textContent = said;
};
