import { expect, test } from 'vitest'
import { readListFile } from '#renderer/features/payment-list/payment-list.ts'

test('reads a file as text, under its name', async () => {
  const plain = new File(['Kiasi\n1 200,50'], 'list.csv')
  expect(await readListFile(plain)).toEqual({ file: 'list.csv', content: 'Kiasi\n1 200,50' })
})

test('says what a file is that is no text', async () => {
  expect(await readListFile(new File(['%PDF-1.7'], 'list.pdf'))).toBe('pdf')
  expect(await readListFile(new File([new Uint8Array([80, 75, 3, 4, 0, 0])], 'list.xlsx'))).toBe(
    'spreadsheet'
  )
})

test('does not read a file that is too large or gone', async () => {
  const huge = new File([], 'huge.csv')
  Object.defineProperty(huge, 'size', { value: 21_000_000 })
  expect(await readListFile(huge)).toBe('tooLarge')
  const gone = new File(['5'], 'gone.csv')
  gone.arrayBuffer = () => Promise.reject(new Error('gone'))
  expect(await readListFile(gone)).toBe('unreadable')
})
