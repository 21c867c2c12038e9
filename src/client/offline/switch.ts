/** The switch that stops or starts keeping pages on this device; remembered in the browser, for all pages. */
const root = document.querySelector<HTMLElement>("[data-offline-switch]");

type State = "on" | "off" | "unable";

const state = (): State => {
  try {
    if (!("serviceWorker" in navigator) || !("caches" in globalThis)) return "unable";
    return localStorage.getItem("offline") === "off" ? "off" : "on";
  } catch {
    return "unable";
  }
};

const show = (): void => {
  const now = state();
  for (const part of root?.querySelectorAll<HTMLElement>("[data-when]") ?? [])
    part.hidden = part.dataset["when"] !== now;
  for (const button of root?.querySelectorAll<HTMLElement>("[data-turn]") ?? [])
    button.hidden = now === "unable" || button.dataset["turn"] === now;
};

/** Pages that are open now are told first: until they are closed the worker goes on answering them. */
const turnOff = async (): Promise<void> => {
  localStorage.setItem("offline", "off");
  for (const registration of await navigator.serviceWorker.getRegistrations()) {
    for (const worker of [registration.active, registration.waiting]) worker?.postMessage("off");
    await registration.unregister();
  }
  const names = (await caches.keys()).filter((name) => name.startsWith("site-"));
  await Promise.all(names.map((name) => caches.delete(name)));
};

const turnOn = async (): Promise<void> => {
  localStorage.removeItem("offline");
  await navigator.serviceWorker.register("/sw.js");
  const { active } = await navigator.serviceWorker.ready;
  active?.postMessage("on");
};

for (const button of root?.querySelectorAll<HTMLElement>("[data-turn]") ?? [])
  button.addEventListener("click", () => {
    const turned = button.dataset["turn"] === "on" ? turnOn() : turnOff();
    void turned.finally(() => {
      show();
      root?.querySelector<HTMLElement>("[data-turn]:not([hidden])")?.focus();
      dispatchEvent(new Event("offline-switched"));
    });
  });

show();

/** A module: its names are its own. */
export {};
