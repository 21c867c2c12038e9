declare module "subset-font" {
  interface Options {
    readonly targetFormat?: "truetype" | "woff2";
    readonly variationAxes?: Readonly<
      Record<string, number | { readonly min: number; readonly max: number; readonly default?: number }>
    >;
    readonly keepFeatures?: readonly string[];
    readonly noHinting?: boolean;
    readonly dropTables?: readonly string[];
  }
  export default function subsetFont(font: Buffer, text: string, options?: Options): Promise<Buffer>;
}

declare module "fontverter" {
  export function convert(font: Buffer, format: "truetype" | "woff2"): Promise<Buffer>;
}
