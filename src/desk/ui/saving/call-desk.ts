/** Why a call was not carried out. */
export type CallFault =
  /** The desk does not answer: it was closed, or is being started. */
  | "closed"
  /** The desk was started again, and this browser has to be let in again. */
  | "session"
  /** The desk cannot write: the disk is full, or the folder is read-only. */
  | "disk"
  /** The report is not, or no longer, there. */
  | "gone"
  /** The desk does not take what it was sent. */
  | "refused"
  /** An error of the desk itself. */
  | "failed";

/** The call was not carried out; what was sent may be sent again with the same key. */
export class DeskUnreachable extends Error {
  readonly fault: CallFault;
  constructor(message: string, fault: CallFault = "closed", options?: ErrorOptions) {
    super(message, options);
    this.fault = fault;
  }
}

/** The desk understood and refused: sending the same again is of no use. */
export class DeskRefusal extends Error {
  readonly fault: CallFault;
  constructor(message: string, fault: CallFault = "refused") {
    super(message);
    this.fault = fault;
  }
}

/** Why a call was not carried out; throws again what is no error of a call. */
export const callFault = (error: unknown): CallFault => {
  if (error instanceof DeskUnreachable || error instanceof DeskRefusal) return error.fault;
  throw error;
};

const UNREACHABLE: Readonly<Record<number, CallFault>> = { 401: "session", 507: "disk" };
const REFUSED: Readonly<Record<number, CallFault>> = { 404: "gone", 500: "failed" };

/** Throws what an answer that is no success means. */
const refuse = (status: number, said: string): never => {
  const fault = UNREACHABLE[status] ?? (status > 500 ? "closed" : undefined);
  if (fault) throw new DeskUnreachable(`status ${String(status)}`, fault);
  throw new DeskRefusal(said, REFUSED[status] ?? "refused");
};

/**
 * Asks the desk one call by its name. Throws DeskUnreachable where it does not answer or cannot write now, DeskRefusal for
 * another answer that is no success; `parse` reads the result.
 */
export const callDesk = async <T>(name: string, input: unknown, parse: (value: unknown) => T): Promise<T> =>
  parse(await askDesk(`/desk/call/${name}/`, JSON.stringify(input), { "Content-Type": "application/json" }));

/** Sends a body to an address of the desk and reads its answer in JSON; throws as `callDesk` does. */
export const askDesk = async (
  address: string,
  body: BodyInit,
  headers: Readonly<Record<string, string>> = {},
): Promise<unknown> => {
  const response = await fetch(address, { method: "POST", headers, body }).catch((cause: unknown) => {
    throw new DeskUnreachable("no answer", "closed", { cause });
  });
  const text = await response.text();
  if (!response.ok) refuse(response.status, text);
  return JSON.parse(text) as unknown;
};
