import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

/** A place in code that says a phrase. */
export interface PhraseUse {
  readonly file: string;
  /** The codes that can stand there; a part that is put in is a pattern. */
  readonly codes: readonly RegExp[];
  /** Names of the values; undefined where they do not stand beside the code. */
  readonly values: readonly string[] | undefined;
  /** False where other things than phrases have codes too: its code is one of a phrase when it has words. */
  readonly isSure: boolean;
}

/** Functions that take a code, and the place of their code among the arguments; the values are behind it. */
const TAKE_CODE: Readonly<Record<string, number>> = { phrase: 0, expecting: 0, formed: 1 };

/** The phrases that TypeScript files below `folders` say. */
export const phraseUses = (root: string, folders: readonly string[]): readonly PhraseUse[] =>
  folders
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).map((name) =>
        join(folder, name),
      ),
    )
    .filter((name) => name.endsWith(".ts"))
    .flatMap((name) => phrasesIn(readFileSync(join(root, name), "utf8"), name));

export const phrasesIn = (text: string, file: string): readonly PhraseUse[] => {
  const uses: PhraseUse[] = [];
  const add = (code: ts.Expression | undefined, values: ts.Expression | undefined, isSure: boolean): void => {
    const codes = code ? codesOf(code) : [];
    const names = values ? namesOf(values) : isSure ? [] : undefined;
    if (codes.length) uses.push({ file, codes, values: names, isSure });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && ts.isIdentifier(node.expression)) {
      const at = TAKE_CODE[node.expression.text];
      if (at !== undefined) add(node.arguments[at], node.arguments[at + 1], true);
    }
    if (ts.isObjectLiteralExpression(node)) {
      const [code, values] = ["code", "values"].map((name) =>
        node.properties.find((one) => ts.isPropertyAssignment(one) && one.name.getText() === name),
      );
      // An issue has a rule and a place; codes in tables, whose values stand elsewhere, and codes of other things have none.
      const isIssue = ["rule", "place"].every((name) =>
        node.properties.some((one) => one.name?.getText() === name),
      );
      if (code && ts.isPropertyAssignment(code))
        add(
          code.initializer,
          values && ts.isPropertyAssignment(values) ? values.initializer : undefined,
          isIssue,
        );
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true));
  return uses;
};

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

const codesOf = (node: ts.Expression): RegExp[] => {
  if (ts.isConditionalExpression(node)) return [...codesOf(node.whenTrue), ...codesOf(node.whenFalse)];
  if (ts.isStringLiteralLike(node)) return [new RegExp(`^${escaped(node.text)}$`)];
  if (!ts.isTemplateExpression(node)) return [];
  const behind = node.templateSpans.map(
    ({ expression, literal }) => `${partOf(expression)}${escaped(literal.text)}`,
  );
  return [new RegExp(`^${escaped(node.head.text)}${behind.join("")}$`)];
};

/** What can stand for a part that is put in: one of two words, or any. */
const partOf = (node: ts.Expression): string =>
  ts.isConditionalExpression(node) && [node.whenTrue, node.whenFalse].every(ts.isStringLiteralLike)
    ? `(?:${[node.whenTrue, node.whenFalse].map((one) => escaped((one as ts.StringLiteral).text)).join("|")})`
    : "[\\w-]+";

/** Names of an object literal's properties. Throws for values that are not written out: nothing could be said of them. */
const namesOf = (node: ts.Expression): string[] | undefined => {
  if (ts.isIdentifier(node)) return undefined;
  if (!ts.isObjectLiteralExpression(node) || node.properties.some(ts.isSpreadAssignment))
    throw new Error(`values of a phrase are to be written out: ${node.getText()}`);
  return node.properties.map((one) => one.name?.getText() ?? "");
};
