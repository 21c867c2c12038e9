import type { ConsoleMessage, Page, Request } from "playwright-core";
import type { SiteIssue } from "../../../scripts/verify/issue.ts";
import { ownWords } from "../gate.ts";

/**
 * Watches a tab while `act` uses it. What it gives: every error the browser wrote down, which includes what the page's
 * policy stopped, every request that failed, and every request to another host.
 */
export async function quiet(
  page: Page,
  path: string,
  act: () => Promise<void>,
): Promise<readonly SiteIssue[]> {
  const issues: SiteIssue[] = [];
  const note = (vi: string, en: string, detail: string) => {
    issues.push({ gate: "quiet", page: path, ...ownWords({ vi, en }), detail });
  };
  const onConsole = (message: ConsoleMessage) => {
    if (message.type() === "error") note("trình duyệt báo lỗi", "the browser wrote an error", message.text());
  };
  const onError = (error: Error) => {
    note("mã JavaScript bị lỗi", "a script failed", error.message);
  };
  const onFailure = (request: Request) => {
    // Given up because the page was left: nobody waits for it.
    if (request.failure()?.errorText === "net::ERR_ABORTED") return;
    note("không tải được", "a request failed", request.url());
  };
  const onRequest = (request: Request) => {
    const { hostname, protocol } = new URL(request.url());
    if (protocol !== "data:" && hostname !== "localhost")
      note("trang tải từ máy chủ khác", "a request went to another host", request.url());
  };
  page
    .on("console", onConsole)
    .on("pageerror", onError)
    .on("requestfailed", onFailure)
    .on("request", onRequest);
  await act();
  page
    .off("console", onConsole)
    .off("pageerror", onError)
    .off("requestfailed", onFailure)
    .off("request", onRequest);
  return issues;
}
