import type { Translate } from "../../messages/translator.ts";
import { fieldTexts, sayIn } from "../form-fields.ts";

export type Send = (form: HTMLFormElement | undefined, name: string, input: object) => Promise<void>;

/** The claims that are ticked in a form. */
export const claimsOf = (data: FormData): readonly unknown[] =>
  data.getAll("claim").map((text): unknown => JSON.parse(typeof text === "string" ? text : "null"));

/** What the forms of the charts that are there send. */
export const listenToCharts = (t: Translate, send: Send): void => {
  for (const form of document.querySelectorAll<HTMLFormElement>(".chart-form")) {
    const id = form.dataset["chart"] ?? "";
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      const data = new FormData(form);
      const claims = claimsOf(data);
      if (claims.length === 0) sayIn(form, t("summary.needsClaim"));
      else
        void send(form, "chart", {
          id,
          change: { do: "say", headline: fieldTexts(data, "headline"), claims },
        });
    });
    form.querySelector("[data-remove]")?.addEventListener("click", () => {
      void send(form, "chart", { id, change: { do: "remove" } });
    });
  }
};
