/** What of a request decides whether the desk answers it. */
export interface GuardedRequest {
  readonly method: string;
  readonly host: string | undefined;
  readonly origin: string | undefined;
  /** The header Sec-Fetch-Site, which browsers set and pages cannot. */
  readonly fetchSite: string | undefined;
}

export type RequestRefusal = "foreign-host" | "foreign-origin";

const SAFE_METHODS = new Set(["GET", "HEAD"]);

/**
 * Why a request to the desk on `port` is refused, whatever its content type: the name of another host (DNS rebinding),
 * or a writing method that does not come from a page of the desk (cross-site request forgery). Undefined when it is
 * answered. A writing request without an Origin is refused: every browser sends one.
 */
export const refusalOf = (request: GuardedRequest, port: number): RequestRefusal | undefined => {
  const hosts = [`localhost:${String(port)}`, `127.0.0.1:${String(port)}`, `[::1]:${String(port)}`];
  if (request.host === undefined || !hosts.includes(request.host.toLowerCase())) return "foreign-host";
  if (SAFE_METHODS.has(request.method)) return undefined;
  if (request.origin !== `http://${request.host.toLowerCase()}`) return "foreign-origin";
  return request.fetchSite === undefined || request.fetchSite === "same-origin"
    ? undefined
    : "foreign-origin";
};
