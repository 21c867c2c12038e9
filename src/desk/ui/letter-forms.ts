import { pageOutbox } from "./saving/page-outbox.ts";
import { showAnew } from "./show-anew.ts";

const report = document.documentElement.dataset["report"] ?? "";
const outbox = await pageOutbox();

for (const item of document.querySelectorAll<HTMLElement>("[data-asked]")) {
  const id = item.dataset["asked"] ?? "";
  const send = (change: Readonly<Record<string, string>>): void =>
    void outbox.save("ask", { report, id, change }).then(() => {
      showAnew();
    });
  item.querySelector("input")?.addEventListener("change", ({ currentTarget }) => {
    send({ do: "department", department: (currentTarget as HTMLInputElement).value });
  });
  item.querySelector("[data-withdraw]")?.addEventListener("click", () => {
    send({ do: "withdraw" });
  });
}
document.querySelector("#print-letters")?.addEventListener("click", () => {
  print();
});
