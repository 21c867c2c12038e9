import { isCollection, isNode, isScalar, LineCounter, parseDocument, visit } from "yaml";
import type { Issue, Place } from "../model/issue.ts";
import type { Locale } from "../model/locale.ts";
import { phrase } from "../model/phrase.ts";
import { parseProse, type ParsedProse } from "../prose/parse.ts";
import { isUtf8, plainText } from "./plain-text.ts";
import { escapedCharacter } from "./character-issues.ts";
import { yamlIssue } from "./yaml-issues.ts";

/** Parsed data of one content file that remembers where each value stands. */
export interface Sourced {
  readonly file: string;
  readonly data: unknown;
  readonly placeOf: (path: readonly PropertyKey[]) => Place;
}

export interface ProseSource extends Sourced {
  readonly slug: string;
  readonly locale: Locale;
  /** The text below the frontmatter, with the file's line numbers. */
  readonly body: string;
  /** The body's tree, parsed when it is first asked for. */
  readonly prose: () => ParsedProse;
}

/** Everything a report is put together from, wherever it was read from. */
export interface Sources {
  readonly site: Sourced;
  readonly units: Sourced;
  readonly glossary: Sourced;
  readonly indicators: readonly Sourced[];
  readonly report: Sourced;
  readonly corrections: Sourced;
  /** What a report may do without: its release, relations, derived figures by name, accepted findings, charts. */
  readonly release?: Sourced | undefined;
  readonly relations?: Sourced | undefined;
  readonly derivations?: Sourced | undefined;
  readonly acceptances?: Sourced | undefined;
  readonly charts?: Sourced | undefined;
  /** Indicators and units that this report alone proposes, until it is published. */
  readonly proposed?: Sourced | undefined;
  /** What an import asked about the report. */
  readonly questions?: Sourced | undefined;
  readonly sections: readonly ProseSource[];
  /** Plain-language summaries: `slug` is the chapter's id, or "report". */
  readonly summaries: readonly ProseSource[];
  readonly annexHeads: readonly (Sourced & { readonly annex: string; readonly locale: Locale })[];
  readonly annexEntries: readonly (ProseSource & { readonly annex: string })[];
  /** The official text as received; undefined when there is none that can be read. */
  readonly received: string | undefined;
}

/** The file of the official text as received, beside a report's `report.yaml`. */
export const receivedFileOf = ({ file }: Pick<Sourced, "file">): string =>
  file.replace(/report\.yaml$/, "source.txt");

/** Content has some ten levels; each is a name and what it holds. */
const DEEPEST = 100;

const nested = (place: Place): Issue => ({
  rule: "yaml-can-be-read",
  place,
  code: "yaml-can-be-read.nested",
});

const reserved = (place: Place): Issue => ({
  rule: "yaml-can-be-read",
  place,
  code: "yaml-can-be-read.reserved",
});

/**
 * Reads YAML with positions. `firstLine` is the line of the file on which `text` begins. The first
 * syntax error is an issue; there is no data then.
 */
export const readYaml = (
  saved: string,
  file: string,
  firstLine = 1,
): { source: Sourced; issues: Issue[] } => {
  if (!isUtf8(saved))
    return {
      source: { file, data: undefined, placeOf: () => ({ file, line: firstLine, column: 1 }) },
      issues: [],
    };
  const text = plainText(saved);
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, keepSourceTokens: false });
  const at = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file, line: line + firstLine - 1, column: col };
  };
  // A tag or a directive that the parser does not know is a warning to it, and would be read as if it were not there.
  const issues = [...document.errors, ...document.warnings]
    .slice(0, 1)
    .map((error) => yamlIssue(error, text, at(error.pos[0])));
  // What one writes is what is meant: no value stands for another, and a name is a word.
  const refuse = (
    code: "BAD_ALIAS" | "MULTILINE_IMPLICIT_KEY" | "TAG_RESOLVE_FAILED" | "UNEXPECTED_TOKEN",
    range?: readonly number[] | null,
  ): void => {
    const pos: [number, number] = [range?.[0] ?? 0, range?.[1] ?? 0];
    if (!issues.length) issues.push(yamlIssue({ code, message: "", pos }, text, at(pos[0])));
  };
  // A directive gives other meanings to what stands below it: another version of YAML, other tags.
  const directive = /^(?:[ \t]*(?:#.*)?\n)*(?=%)/.exec(text)?.[0].length;
  if (directive !== undefined) refuse("UNEXPECTED_TOKEN", [directive, directive]);
  visit(document, {
    Alias: (_, { range }) => refuse("BAD_ALIAS", range),
    Value: (_, node, path) => {
      const { anchor, tag, range } = node;
      const isEscaped = isScalar(node) && text.slice(range?.[0], range?.[1]).includes("\\");
      const escaped =
        isEscaped && typeof node.value === "string"
          ? escapedCharacter(node.value, at(range?.[0] ?? 0))
          : undefined;
      if (escaped && !issues.length) issues.push(escaped);
      if (anchor !== undefined) refuse("BAD_ALIAS", range);
      if (tag !== undefined) refuse("TAG_RESOLVE_FAILED", range);
      if (path.length <= DEEPEST) return undefined;
      if (!issues.length) issues.push(nested(at(range?.[0] ?? 0)));
      return visit.BREAK;
    },
    Pair: (_, { key }) => {
      // JavaScript gives this name to what every object has: as a field it would be lost without a word.
      if (isScalar(key) && key.value === "__proto__" && !issues.length)
        issues.push(reserved(at(key.range?.[0] ?? 0)));
      if (isCollection(key)) refuse("MULTILINE_IMPLICIT_KEY", key.range);
    },
  });
  const placeOf = (path: readonly PropertyKey[]): Place => {
    for (let depth = path.length; depth >= 0; depth -= 1) {
      const node = document.getIn(path.slice(0, depth), true);
      if (isNode(node) && node.range) return at(node.range[0]);
    }
    return { file, line: firstLine, column: 1 };
  };
  const data = (): unknown => {
    try {
      return document.toJS();
    } catch {
      issues.push(nested(placeOf([])));
      return undefined;
    }
  };
  return { source: { file, data: issues.length ? undefined : data(), placeOf }, issues };
};

/** The body of an MDX file, as text and as a tree that is parsed once. */
const bodyOf = (body: string, file: string): Pick<ProseSource, "body" | "prose"> => {
  let parsed: ParsedProse | undefined;
  return { body, prose: () => (parsed ??= parseProse(body, file)) };
};

/** Parts an MDX file into frontmatter and body; the body keeps the file's line numbers. */
export const readMdx = (
  saved: string,
  file: string,
): { source: Sourced & Pick<ProseSource, "body" | "prose">; issues: Issue[] } => {
  const text = plainText(saved);
  const match = /^---\n([\s\S]*?\n)?---[ \t]*(?:\n|$)/.exec(text);
  if (!match) {
    const place = { file, line: 1, column: 1 };
    const message = phrase("yaml-can-be-read.no-frontmatter");
    const source = { file, data: undefined, ...bodyOf(text, file), placeOf: () => place };
    return { source, issues: isUtf8(text) ? [{ rule: "yaml-can-be-read", place, ...message }] : [] };
  }
  const { source, issues } = readYaml(match[1] ?? "", file, 2);
  const body = match[0].replace(/[^\n]/g, "") + text.slice(match[0].length);
  const long = longLine(body, file);
  if (long) return { source: { ...source, data: undefined, ...bodyOf("", file) }, issues: [...issues, long] };
  return { source: { ...source, ...bodyOf(body, file) }, issues };
};

/** More characters than any paragraph has: rules that look at each number beside all words of a line would not end. */
const LONGEST_LINE = 10_000;

const longLine = (body: string, file: string): Issue | undefined => {
  const lines = body.split("\n");
  const at = lines.findIndex(({ length }) => length > LONGEST_LINE);
  if (at < 0) return undefined;
  return {
    rule: "prose-is-plain",
    place: { file, line: at + 1, column: 1 },
    ...phrase("prose-is-plain.long-line", { length: lines[at]?.length ?? 0, longest: LONGEST_LINE }),
  };
};
