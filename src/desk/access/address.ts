/** Why an address is answered by nothing, whatever stands there. */
export type AddressFault = "bad-address" | "bad-method";

/** Longer than any address that a page of the desk links to. In characters. */
const LONGEST = 4000;
/** Where pages of the desk send to; every other address is only opened. */
const SENT_TO = /^\/desk\/(?:call\/[^/]*|word|session)\/$/;

/**
 * What is wrong with a request's path and query: "%" signs that stand for no characters, more than one slash in front (the
 * name of another host), too long; or a method with which nothing is asked there. Undefined when it can be looked up.
 */
export const addressFault = (method: string, address: string): AddressFault | undefined => {
  if (address.length > LONGEST || !/^\/(?!\/)/.test(address) || !isDecodable(address)) return "bad-address";
  const methods = SENT_TO.test(pathOf(address)) ? ["POST"] : ["GET", "HEAD"];
  return methods.includes(method) ? undefined : "bad-method";
};

const isDecodable = (address: string): boolean => {
  try {
    return !decodeURIComponent(address).includes("\0");
  } catch {
    return false;
  }
};

/** The path of an address without faults, as it is looked up: steps to the folder above are taken. */
export const pathOf = (address: string): string => new URL(address, "http://localhost").pathname;

/** The address of a page of the desk with the slash that all of them end with, which a person who types it leaves out. */
export const withSlash = (address: string): string =>
  /^\/desk(?:\/.*)?$/.test(pathOf(address)) ? address.replace(/^([^?]*[^?/])(?=\?|$)/, "$1/") : address;
