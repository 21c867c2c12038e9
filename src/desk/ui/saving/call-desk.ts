/** The desk could not be reached, or did not answer: what was sent may be sent again with the same key. */
export class DeskUnreachable extends Error {}

/** The desk understood and refused: sending the same again is of no use. */
export class DeskRefusal extends Error {}

/**
 * Asks the desk one call by its name. Throws DeskUnreachable when there is no answer, DeskRefusal for an answer that is
 * no success; `parse` reads the result.
 */
export const callDesk = async <T>(name: string, input: unknown, parse: (value: unknown) => T): Promise<T> => {
  let response: Response;
  try {
    response = await fetch(`/desk/call/${name}/`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(input),
    });
  } catch (error) {
    throw new DeskUnreachable("no answer", { cause: error });
  }
  /* 401: the desk was started again, and this browser has to be let in again; what it keeps is sent then. */
  if (response.status >= 500 || response.status === 401)
    throw new DeskUnreachable(`status ${String(response.status)}`);
  if (!response.ok) throw new DeskRefusal(await response.text());
  return parse(await response.json());
};
