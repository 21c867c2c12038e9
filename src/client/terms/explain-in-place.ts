/** An explained word opens its explanation on the page; where popovers are unknown its link leads to the glossary. */
addEventListener("click", (event) => {
  if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  const link = event.target instanceof Element ? event.target.closest<HTMLElement>("a.term") : null;
  const explanation = document.getElementById(link?.dataset["explanation"] ?? "");
  if (explanation === null || !("showPopover" in explanation)) return;
  event.preventDefault();
  explanation.showPopover();
});

/** A module: its names are its own. */
export {};
