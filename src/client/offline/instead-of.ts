/** Shown at the address of another page, this one says why, and gives way to that page when the network is back. */
const notice = document.querySelector<HTMLElement>("[data-instead-of]");

if (notice && notice.dataset["insteadOf"] !== location.pathname) {
  notice.hidden = false;
  const again = (): void => {
    location.reload();
  };
  addEventListener("online", again);
  notice.querySelector("[data-again]")?.addEventListener("click", again);
}
