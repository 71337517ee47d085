import { expect, test } from 'vitest'
import { readListFile } from '../../../../renderer/state/list-source.ts'

const wide = (text: string) => {
  const bytes = new Uint8Array(2 + text.length * 2)
  bytes.set([0xff, 0xfe])
  for (const [index, sign] of [...text].entries()) bytes[2 + index * 2] = sign.charCodeAt(0)
  return bytes
}

test('a file is read as UTF-8, or as UTF-16 where it says so', async () => {
  const plain = new File(['Kiasi\n1 200,50'], 'list.csv')
  expect(await readListFile(plain)).toEqual({ file: 'list.csv', text: 'Kiasi\n1 200,50' })
  const saved = await readListFile(new File([wide('Amount\n5')], 'wide.txt'))
  expect(saved?.text).toBe('Amount\n5')
})

test('what is no text is refused', async () => {
  expect(await readListFile(new File([new Uint8Array([80, 75, 3, 4, 0, 0])], 'list.xlsx'))).toBeNull()
})

test('a file that is too large is not even read', async () => {
  const huge = new File([], 'huge.csv')
  Object.defineProperty(huge, 'size', { value: 21_000_000 })
  expect(await readListFile(huge)).toBeNull()
})
