import { letters } from './cell.ts';
import { xmlText } from './escape.ts';

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const packageNs = 'http://schemas.openxmlformats.org/package/2006';
const officeNs = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const mainNs = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const sheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const each = (sheets: number, text: (n: number) => string) =>
  Array.from({ length: sheets }, (_, at) => text(at + 1)).join('');

/** [Content_Types].xml of a workbook with so many sheets. */
export const contentTypesXml = (sheets: number) =>
  `${head}<Types xmlns="${packageNs}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${sheetType}.sheet.main+xml"/>${each(sheets, (n) => `<Override PartName="/xl/worksheets/sheet${n}.xml" ContentType="${sheetType}.worksheet+xml"/>`)}<Override PartName="/xl/styles.xml" ContentType="${sheetType}.styles+xml"/></Types>`;

/** _rels/.rels: where the workbook is. */
export const rootRelsXml = `${head}<Relationships xmlns="${packageNs}/relationships"><Relationship Id="rId1" Type="${officeNs}/officeDocument" Target="xl/workbook.xml"/></Relationships>`;

/** xl/_rels/workbook.xml.rels: where sheets and styles are. */
export const workbookRelsXml = (sheets: number) =>
  `${head}<Relationships xmlns="${packageNs}/relationships">${each(sheets, (n) => `<Relationship Id="rId${n}" Type="${officeNs}/worksheet" Target="worksheets/sheet${n}.xml"/>`)}<Relationship Id="rId${sheets + 1}" Type="${officeNs}/styles" Target="styles.xml"/></Relationships>`;

/** A name that a sheet may bear: at most 31 characters, none of `[]:*?/\`, no apostrophe at an end. */
export function sheetName(title: string, n: number): string {
  const suffix = n === 1 ? '' : ` ${n}`;
  const clean = title
    .replace(/[[\]:*?/\\\0-\x1f]/g, ' ')
    .replace(/^'+|'+$/g, '')
    .trim();
  return `${(clean === '' ? 'Table' : clean).slice(0, 31 - suffix.length)}${suffix}`;
}

/** The cells of a sheet that hold the table, header included: `A1:C10`. */
export const tableRange = (columns: number, lastRow: number) => `A1:${letters(columns - 1)}${lastRow}`;

/** xl/workbook.xml. `rows` = number of the last row of each sheet; the hidden names are what Excel's own filter buttons use. */
export function workbookXml(title: string, columns: number, rows: readonly number[]): string {
  const names = rows.map((_, at) => sheetName(title, at + 1));
  const absolute = (row: number) => `$A$1:$${letters(columns - 1)}$${row}`;
  const sheets = names
    .map((name, at) => `<sheet name="${xmlText(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`)
    .join('');
  const filters = names
    .map(
      (name, at) =>
        `<definedName name="_xlnm._FilterDatabase" localSheetId="${at}" hidden="1">'${xmlText(name).replaceAll("'", "''")}'!${absolute(rows[at] ?? 1)}</definedName>`,
    )
    .join('');
  return `${head}<workbook xmlns="${mainNs}" xmlns:r="${officeNs}"><bookViews><workbookView activeTab="0"/></bookViews><sheets>${sheets}</sheets><definedNames>${filters}</definedNames></workbook>`;
}
