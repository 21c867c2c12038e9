import type { WriteOptions } from "hucre";
import { writeOds } from "hucre/ods";
import { writeXlsx } from "hucre/xlsx";

/** A workbook as XLSX. The library gives every part of the archive one fixed time; dates come from the workbook. */
export const xlsx = (workbook: WriteOptions): Promise<Uint8Array> => writeXlsx(workbook);

/** A workbook as OpenDocument spreadsheet. */
export const ods = (workbook: WriteOptions): Promise<Uint8Array> => writeOds(workbook);
