import type { Locale, Localized } from "../model/locale.ts";
import { localized } from "../model/locale.ts";
import { translator } from "../i18n/translator.ts";
import type { Edition } from "../report/edition.ts";
import { columnText, columnTitle } from "./column-words.ts";
import type { DataFile } from "./data-file.ts";
import type { FigureRecord } from "./figure-record.ts";
import { jsonText } from "./json-text.ts";
import { codesOf, type Code, type CodeList } from "./sdmx-codes.ts";
import { DATAFLOW, MEASURE, sdmxTable, SDMX_DIMENSIONS, STRUCTURE_VERSION, TIME } from "./sdmx-table.ts";

/** Columns of SDMX-CSV that belong to the message, not to the structure. */
const OF_THE_MESSAGE = ["STRUCTURE", "STRUCTURE_ID", "ACTION"];

const PACKAGES = {
  DataStructure: "datastructure",
  Codelist: "codelist",
  ConceptScheme: "conceptscheme",
  Concept: "conceptscheme",
} as const;

const SCHEMA =
  "https://raw.githubusercontent.com/sdmx-twg/sdmx-json/master/structure-message/tools/schemas/2.0.0/sdmx-json-structure-schema.json";

/**
 * The structure of the SDMX data files as an SDMX-JSON 2.0 structure message: the dataflow, its data structure, the
 * concepts of every column, and lists of all codes that the data use. `area` is the agency and the reference area.
 */
export const sdmxStructure = (
  edition: Edition,
  figures: readonly FigureRecord[],
  area: string,
  locales: readonly Locale[],
): DataFile => {
  const { columns, rows } = sdmxTable(figures, area);
  const said = (say: (locale: Locale) => string): Localized =>
    Object.fromEntries(locales.map((locale) => [locale, say(locale)]));
  const title = said((locale) =>
    translator(locale)("data:dataset.allTitle", { province: localized(edition.site.province, locale) }),
  );
  const names = (all: Localized): object => ({ name: localized(all, edition.official), names: all });
  const urn = (kind: keyof typeof PACKAGES, id: string, item = ""): string =>
    `urn:sdmx:org.sdmx.infomodel.${PACKAGES[kind]}.${kind}=${area}:${id}(${STRUCTURE_VERSION})${item && `.${item}`}`;
  const artefact = (id: string, all: Localized): object => ({
    id,
    agencyID: area,
    version: STRUCTURE_VERSION,
    isExternalReference: false,
    ...names(all),
  });
  const structural = columns.filter(({ name }) => !OF_THE_MESSAGE.includes(name));
  const lists: readonly CodeList[] = structural.flatMap(({ name }) => {
    const at = columns.findIndex((column) => column.name === name);
    const codes = codesOf(
      edition,
      name,
      new Set(rows.map((row) => row[at] ?? "").filter(Boolean)),
      figures,
      locales,
    );
    return codes ? [{ id: `CL_${name}`, codes }] : [];
  });
  const represented = ({ name, type }: (typeof columns)[number]): object =>
    lists.some(({ id }) => id === `CL_${name}`)
      ? { enumeration: urn("Codelist", `CL_${name}`) }
      : {
          format: {
            dataType: name === TIME ? "ObservationalTimePeriod" : type === "number" ? "Decimal" : "String",
          },
        };
  const component = (column: (typeof columns)[number]): object => ({
    id: column.name,
    conceptIdentity: urn("Concept", "CS_FIGURES", column.name),
    localRepresentation: represented(column),
  });
  const isDimension = ({ name }: { name: string }): boolean => SDMX_DIMENSIONS.includes(name);
  const dimensions = structural.filter(isDimension);
  const attributes = structural.filter((one) => !isDimension(one) && one.name !== MEASURE);
  const message = {
    meta: {
      schema: SCHEMA,
      id: `${area}_${DATAFLOW}`,
      test: false,
      prepared: `${edition.report.date}T00:00:00Z`,
      contentLanguages: locales,
      sender: { id: area, ...names(edition.site.publisher) },
    },
    data: {
      dataflows: [{ ...artefact(DATAFLOW, title), structure: urn("DataStructure", `DSD_${DATAFLOW}`) }],
      dataStructures: [
        {
          ...artefact(`DSD_${DATAFLOW}`, title),
          dataStructureComponents: {
            dimensionList: {
              id: "DimensionDescriptor",
              dimensions: dimensions
                .filter(({ name }) => name !== TIME)
                .map((column, position) => ({ ...component(column), position, type: "Dimension" })),
              timeDimension: dimensions
                .filter(({ name }) => name === TIME)
                .map((column) => ({ ...component(column), type: "TimeDimension" }))[0],
            },
            attributeList: {
              id: "AttributeDescriptor",
              attributes: attributes.map((column) => ({
                ...component(column),
                usage: "optional",
                attributeRelationship: { observation: {} },
              })),
            },
            measureList: {
              id: "MeasureDescriptor",
              measures: structural.filter(({ name }) => name === MEASURE).map(component),
            },
          },
        },
      ],
      conceptSchemes: [
        {
          ...artefact("CS_FIGURES", title),
          concepts: structural.map((column) => ({
            id: column.name,
            ...names(said((locale) => columnTitle(column, locale))),
            descriptions: said((locale) => columnText(column, locale)),
          })),
        },
      ],
      codelists: lists.map(({ id, codes }) => ({
        ...artefact(
          id,
          said((locale) =>
            columnTitle(structural.find(({ name }) => `CL_${name}` === id) ?? { words: "" }, locale),
          ),
        ),
        codes: codes.map(({ id, name, partOf }: Code) => ({
          id,
          ...names(name),
          // A hierarchy of codes would allow one whole only.
          ...(partOf.length ? { annotations: [{ type: "PART_OF", value: partOf.join(" ") }] } : {}),
        })),
      })),
    },
  };
  return {
    name: "sdmx-structure.json",
    group: "sdmx-structure",
    format: "json",
    words: "sdmx-structure",
    content: jsonText(message),
  };
};
