/** What an OpenDocument spreadsheet hides. */
export interface HiddenParts {
  /** By the sheet's place in the workbook. */
  readonly sheets: ReadonlySet<number>
  /** For each sheet, the hidden rows, the first being 1. */
  readonly rows: readonly (readonly number[])[]
}

const TAGS =
  /<style:style\s([^>]*)>|<style:table-properties\s([^>]*)>|<table:table(?:\s([^>]*))?>|<table:table-row(?:\s([^>]*))?>/g

/**
 * Finds hidden sheets and rows, which the library does not tell of this format: a sheet's style has `display="false"`, a
 * row's visibility is `collapse` or, by a filter, `filter` (OpenDocument 1.3, part 3, 19.749 and 20.404).
 * @param content the document's `content.xml`
 * @param most rows to look at
 */
export function hiddenParts(content: string, most: number): HiddenParts {
  const hiddenStyles = new Set<string>()
  const sheets = new Set<number>()
  const rows: number[][] = []
  let [style, row] = ['', 0]
  for (const [, ofStyle, ofProperties, ofTable = '', ofRow = ''] of content.matchAll(TAGS)) {
    if (ofStyle !== undefined) style = attribute(ofStyle, 'style:name')
    else if (ofProperties !== undefined) {
      if (attribute(ofProperties, 'table:display') === 'false') hiddenStyles.add(style)
    } else if (ofTable !== '') {
      row = 0
      if (hiddenStyles.has(attribute(ofTable, 'table:style-name'))) sheets.add(rows.length)
      rows.push([])
    } else {
      const count = Math.min(Number(attribute(ofRow, 'table:number-rows-repeated') || 1), most - row)
      const isHidden = ['collapse', 'filter'].includes(attribute(ofRow, 'table:visibility'))
      if (isHidden) for (let at = 1; at <= count; at += 1) rows.at(-1)?.push(row + at)
      row += count
    }
  }
  return { sheets, rows }
}

function attribute(attributes: string, name: string): string {
  const start = attributes.indexOf(`${name}="`)
  return start < 0
    ? ''
    : attributes.slice(start + name.length + 2, attributes.indexOf('"', start + name.length + 2))
}
