import { expect, test } from 'vitest'
import { readListFile } from '#renderer/features/payment-list/payment-list.ts'

const wide = (text: string) => {
  const bytes = new Uint8Array(2 + text.length * 2)
  bytes.set([0xff, 0xfe])
  for (const [index, sign] of [...text].entries()) bytes[2 + index * 2] = sign.charCodeAt(0)
  return bytes
}

test('reads a file as UTF-8, or as UTF-16 if it has that byte order mark', async () => {
  const plain = new File(['Kiasi\n1 200,50'], 'list.csv')
  expect(await readListFile(plain)).toEqual({ file: 'list.csv', text: 'Kiasi\n1 200,50' })
  const saved = await readListFile(new File([wide('Amount\n5')], 'wide.txt'))
  expect(saved?.text).toBe('Amount\n5')
})

test('refuses a file that is not text', async () => {
  expect(await readListFile(new File([new Uint8Array([80, 75, 3, 4, 0, 0])], 'list.xlsx'))).toBeNull()
})

test('does not read a file that is too large', async () => {
  const huge = new File([], 'huge.csv')
  Object.defineProperty(huge, 'size', { value: 21_000_000 })
  expect(await readListFile(huge)).toBeNull()
})
