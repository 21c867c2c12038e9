/** What of Frictionless Data Package 2.0 and Table Schema 2.0 these files use, written down again from the specification. */

export interface Field {
  readonly name: string;
  readonly type: string;
  readonly format?: string;
  readonly constraints?: { readonly required?: boolean };
}
export interface Schema {
  readonly fields: readonly Field[];
  readonly primaryKey?: readonly string[];
}

const TYPES: Readonly<Record<string, RegExp>> = {
  string: /[\s\S]*/,
  number: /^-?\d+(?:\.\d+)?$/,
  integer: /^-?\d+$/,
  boolean: /^(?:true|false)$/,
  date: /^\d{4}-\d{2}-\d{2}$/,
};
const SAFE_PATH = /^(?!\.|\/|~)(?!.*\.\.\/)(?!.*:\/\/)[^\\]+$/;

/** What is wrong with a descriptor. */
export function packageFaults(descriptor: Readonly<Record<string, unknown>>): string[] {
  const resources = Array.isArray(descriptor["resources"])
    ? (descriptor["resources"] as Record<string, unknown>[])
    : [];
  const names = resources.map(({ name }) => name);
  return [
    resources.length ? "" : "a package has at least one resource",
    typeof descriptor["$schema"] === "string" ? "" : "a package names its profile",
    new Set(names).size === names.length ? "" : "names of resources are unique",
    ...resources.flatMap(({ name, path, schema }) => [
      typeof name === "string" && /^[a-z0-9._-]+$/.test(name) ? "" : `${String(name)}: no name of a resource`,
      typeof path === "string" && SAFE_PATH.test(path) ? "" : `${String(path)}: no safe path`,
      ...(schema === undefined ? [] : schemaFaults(schema as Schema)),
    ]),
  ].filter(Boolean);
}

function schemaFaults({ fields, primaryKey = [] }: Schema): string[] {
  const names = fields.map(({ name }) => name);
  return [
    new Set(names).size === names.length ? "" : "names of fields are unique",
    ...fields.map(({ name, type }) => (type in TYPES ? "" : `${name}: no type ${type}`)),
    ...primaryKey.map((key) => (names.includes(key) ? "" : `no field ${key} for the key`)),
  ];
}

/** What in the rows of a table breaks its schema. */
export function rowFaults(
  rows: readonly Readonly<Record<string, string>>[],
  { fields, primaryKey = [] }: Schema,
): string[] {
  const heads = Object.keys(rows[0] ?? {}).join();
  const keys = rows.map((row) => primaryKey.map((name) => row[name]).join("\u0000"));
  return [
    rows.length === 0 || heads === fields.map(({ name }) => name).join() ? "" : `the heads are ${heads}`,
    new Set(keys).size === keys.length ? "" : "two rows have the same key",
    ...rows.flatMap((row, index) =>
      fields.map((field) => valueFault(field, row[field.name] ?? "", index + 2)),
    ),
  ].filter(Boolean);
}

function valueFault({ name, type, format, constraints }: Field, value: string, line: number): string {
  if (value === "") return constraints?.required ? `line ${line}: no ${name}` : "";
  const fits = format === "uri" ? URL.canParse(value) : TYPES[type]?.test(value);
  return fits ? "" : `line ${line}: ${name} is no ${format ?? type}: ${value}`;
}
