/** Exchanges the token behind "#" for a session, removes it from the address and its history, and opens the desk. */
const token = location.hash.slice(1);
history.replaceState(null, "", location.pathname);
if (token !== "") {
  const { ok } = await fetch("/desk/session/", { method: "POST", body: token });
  if (ok) location.replace("/desk/");
}

export {};
