import "./downloads.ts";

/**
 * Keeps what is read for reading without a network, once the page is there, unless the reader has switched that off. The
 * page works the same without.
 */
const isOff = (): boolean => {
  try {
    return localStorage.getItem("offline") === "off";
  } catch {
    return true;
  }
};

const register = async (): Promise<void> => {
  const { serviceWorker, connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
  const registration = await serviceWorker.register("/sw.js");
  const { active } = await serviceWorker.ready;
  const saving = connection?.saveData === true;
  (registration.waiting ?? active)?.postMessage({ visited: location.pathname, saving });
};

if ("serviceWorker" in navigator && !isOff())
  addEventListener("load", () => {
    register().catch(() => undefined);
  });
