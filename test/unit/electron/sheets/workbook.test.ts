import { crc32, deflateRawSync } from 'node:zlib'
import { type BookType, type CellObject, utils, type WorkSheet, write } from '@e965/xlsx'
import { expect, test } from 'vitest'
import { readWorkbook } from '#sheets/workbook.ts'

type Cell = string | number | boolean | null | CellObject

/** The bytes of a workbook with one sheet. */
const bytesOf = (
  rows: readonly (readonly Cell[])[],
  bookType: BookType,
  change: (sheet: WorkSheet) => void = () => undefined
) => {
  const sheet = utils.aoa_to_sheet(rows.map(row => [...row]))
  change(sheet)
  const book = utils.book_new()
  utils.book_append_sheet(book, sheet, 'Pay')
  return new Uint8Array(write(book, { type: 'array', bookType }))
}

function rowsOf(bytes: Uint8Array): readonly string[][] {
  const read = readWorkbook(bytes)
  if (read.kind !== 'read') throw new Error(read.why)
  return read.sheets[0]?.rows.split('\n').map(row => row.split('\t')) ?? []
}

const kinds = ['xlsx', 'xlsb', 'biff8', 'ods', 'fods', 'xlml'] as const satisfies readonly BookType[]

test.each(kinds)('%s: amounts and telephones keep all their digits', kind => {
  const rows = [
    ['Name', 'Phone', 'Amount'],
    ['Ann', 254700000001, 1500.5],
    ['Ben', '0700000002', 250000000000],
    ['Cid', '', 0.1 + 0.2],
    // Three decimals could be read as thousands.
    ['Dan', '', 1234.567]
  ]
  expect(
    rowsOf(bytesOf(rows, kind)).map(([name = '', phone = '', amount = '']) => [name, phone, amount])
  ).toEqual([
    ['Name', 'Phone', 'Amount'],
    ['Ann', '254700000001', '1500.5'],
    ['Ben', '0700000002', '250000000000'],
    ['Cid', '', '0.3'],
    ['Dan', '', '1234.5670']
  ])
})

test.each<[format: string, value: number, shown: string]>([
  ['0.00', 45_000.495, '45000.5'],
  ['"KSh "#,##0.00', 45_000.494, '45000.49'],
  ['#,##0', 1_500.75, '1501'],
  ['_-* #,##0.00_-;-* #,##0.00_-', -45_000.495, '-45000.5'],
  ['[$KSh-409] #,##0.00', 45_000.495, '45000.5'],
  ['General', 45_000.495, '45000.4950'],
  // What changes the number, or shows all of it, leaves it as it is.
  ['0%', 0.125, '0.1250'],
  ['#,##0,', 45_000.25, '45000.25'],
  ['0.0##', 45_000.25, '45000.25'],
  ['0.00E+00', 45_000.25, '45000.25'],
  ['# ?/?', 0.25, '0.25']
])('a number has the decimals that its cell shows: %s', (format, value, shown) => {
  expect(rowsOf(bytesOf([['Pay'], [{ t: 'n', v: value, z: format }]], 'xlsx'))[1]).toEqual([shown])
})

test('a number that has lost digits is no amount', () => {
  expect(rowsOf(bytesOf([['Pay'], [9e15 + 7_199_254_740_993]], 'xlsx'))[1]).toEqual(['9.00719925474099e+15'])
})

// The day number of 3 February 2026.
const DAY = 46_056
const moment = (v: number, z: string): CellObject => ({ t: 'n', v, z })

test.each(kinds)('%s: moments are as the cell shows them, to the second, in no zone', kind => {
  const rows = [
    ['When', 'Day', 'Time'],
    [
      moment(DAY + 36_900 / 86_400, 'yyyy-mm-dd hh:mm:ss'),
      moment(DAY, 'dd/mm/yyyy'),
      moment(36_900 / 86_400, 'hh:mm:ss')
    ],
    [moment(DAY + 86_399 / 86_400, 'm/d/yy h:mm'), moment(DAY + 9, 'd-mmm-yy'), moment(0, 'hh:mm:ss')]
  ]
  expect(rowsOf(bytesOf(rows, kind)).slice(1)).toEqual([
    ['2026-02-03 10:15:00', '2026-02-03', '10:15:00'],
    ['2026-02-03 23:59:59', '2026-02-12', '00:00:00']
  ])
})

test.each(kinds)('%s: a formula is the value that was saved with it', kind => {
  const rows = [[1500, 2500, { t: 'n', v: 4000, f: 'A1+B1' } as const]]
  expect(rowsOf(bytesOf(rows, kind))).toEqual([['1500', '2500', '4000']])
})

test('a formula that was saved without its value is no amount', () => {
  const xlsx = bytesOf([[1500, { t: 'n', f: 'A1*2' } as CellObject]], 'xlsx')
  expect(rowsOf(xlsx)[0]?.[1]).not.toMatch(/^\d*$/)
})

test.each(['xlsx', 'xlsb', 'biff8', 'xlml'] as const)('%s: an error is no amount', kind => {
  expect(rowsOf(bytesOf([['Sum', { t: 'e', v: 0x17 }]], kind))).toEqual([['Sum', '#REF!']])
})

test('a merged cell has its value once, and a cell no tab or line end', () => {
  const xlsx = bytesOf(
    [
      ['Paid\nto', 'a\tb'],
      ['Ann', 500],
      [null, 700]
    ],
    'xlsx',
    sheet => {
      sheet['!merges'] = [utils.decode_range('A2:A3')]
    }
  )
  expect(rowsOf(xlsx)).toEqual([
    ['Paid to', 'a b'],
    ['Ann', '500'],
    ['', '700']
  ])
})

test('tells hidden sheets and rows, and leaves empty sheets out', () => {
  const book = utils.book_new()
  const pay = utils.aoa_to_sheet([['A'], [1], [2]])
  pay['!rows'] = [{}, { hidden: true }, {}]
  utils.book_append_sheet(book, pay, 'Pay')
  utils.book_append_sheet(book, utils.aoa_to_sheet([]), 'Empty')
  utils.book_append_sheet(book, utils.aoa_to_sheet([[9]]), 'Old')
  book.Workbook = { Sheets: [{ Hidden: 0 }, { Hidden: 0 }, { Hidden: 1 }] }
  const read = readWorkbook(new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' })))
  expect(read).toEqual({
    kind: 'read',
    sheets: [
      { name: 'Pay', isHidden: false, rows: 'A\n1\n2', hiddenRows: [2] },
      { name: 'Old', isHidden: true, rows: '9', hiddenRows: [] }
    ]
  })
})

/** A ZIP archive of one file whose directory claims a size. */
function zipOf(content: Uint8Array, claimed: number, called = 'xl/worksheets/sheet1.xml'): Uint8Array {
  const name = Buffer.from(called)
  const packed = deflateRawSync(content)
  const fields = Buffer.alloc(26)
  fields.writeUInt16LE(20, 0)
  fields.writeUInt16LE(8, 4)
  fields.writeUInt32LE(crc32(content), 10)
  fields.writeUInt32LE(packed.length, 14)
  fields.writeUInt32LE(claimed, 18)
  fields.writeUInt16LE(name.length, 22)
  const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), fields, name, packed])
  const entry = Buffer.concat([
    Buffer.from('PK\u0001\u0002'),
    Buffer.from([20, 0]),
    fields,
    Buffer.alloc(14),
    name
  ])
  const end = Buffer.alloc(22)
  end.write('PK\u0005\u0006')
  end.writeUInt16LE(1, 8)
  end.writeUInt16LE(1, 10)
  end.writeUInt32LE(entry.length, 12)
  end.writeUInt32LE(local.length, 16)
  return new Uint8Array(Buffer.concat([local, entry, end]))
}

test('an archive that unpacks to far more is refused without unpacking it', () => {
  const bomb = zipOf(Buffer.alloc(1_000), 3_000_000_000)
  expect(bomb.length).toBeLessThan(500)
  expect(readWorkbook(bomb)).toEqual({ kind: 'refused', why: 'tooLarge' })
})

test('a file of Numbers is called that', () => {
  const numbers = zipOf(Buffer.from('x'), 1, 'Index/Document.iwa')
  expect(readWorkbook(numbers)).toEqual({ kind: 'refused', why: 'numbers' })
})

test.each([
  ['an archive whose directory lies', zipOf(Buffer.alloc(30_000_000), 10)],
  ['an archive without a directory', new Uint8Array([0x50, 0x4b, 3, 4, ...new Array(100).fill(0)])],
  ['an archive of something else', zipOf(Buffer.from('hello'), 5)],
  [
    'a broken compound file',
    new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array(600).fill(1)])
  ]
])('%s is refused', (_, bytes) => expect(readWorkbook(bytes)).toEqual({ kind: 'refused', why: 'unreadable' }))

test('more rows, columns or sheets than a list can have are refused', () => {
  const wide = bytesOf([Array.from({ length: 1_001 }, () => 1)], 'xlsx')
  expect(readWorkbook(wide)).toEqual({ kind: 'refused', why: 'tooLarge' })
  const book = utils.book_new()
  for (let at = 0; at < 101; at += 1) utils.book_append_sheet(book, utils.aoa_to_sheet([[1]]), `S${at}`)
  expect(readWorkbook(new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' })))).toEqual({
    kind: 'refused',
    why: 'tooLarge'
  })
})
