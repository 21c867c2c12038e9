/**
 * Letters of the basic plane with their marks, and signs that are numbers, for the inside of a character class. They
 * stand for \p{L}, \p{M} and \p{N} in texts: a browser lays out all letters of the world anew for each expression that
 * says \p{L}, and a slow phone then answers its first query half a second later.
 */
export const LETTERS = String.raw`A-Za-zÀ-ÖØ-öø-\u1fff\u2c00-\u2dff\u3040-\ud7ff\uf900-\ufdff`;
export const NUMERALS = String.raw`\d²³¹¼-¾`;
