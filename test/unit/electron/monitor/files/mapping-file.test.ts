import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openMapping, saveMapping } from '#monitor/files/mapping-file.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'salio-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const parts = (path: string | null, asked: string[] = []) => ({
  newId: () => 'id',
  files: {
    save: async (name: string) => {
      asked.push(name)
      return path
    },
    open: async (kind?: string) => {
      asked.push(kind ?? '')
      return path
    }
  }
})

const values = {
  url: 'https://api.example.com/balance',
  method: 'GET',
  auth: 'basic',
  user: 'wanjiku',
  clientAuth: 'body',
  mapping: '{"amount":"/balance","unit":{"kind":"major"},"currency":{"fixed":"KES"},"name":null,"key":null}'
}

test('a saved mapping opens again without its owner’s data', async () => {
  const path = join(folder, 'mapping.json')
  const asked: string[] = []
  expect(await saveMapping(parts(path, asked), values)).toEqual({ kind: 'done' })
  expect(readFileSync(path, 'utf8')).not.toContain('wanjiku')
  const { user: _, ...shared } = values
  expect(await openMapping(parts(path, asked))).toMatchObject({ kind: 'ready', values: shared })
  expect(asked).toEqual(['salio-api.example.com.json', 'json'])
  expect(readdirSync(folder)).toEqual(['mapping.json'])
})

test('a long address makes no name that is too long for the disk', async () => {
  const asked: string[] = []
  const url = `https://${'api.'.repeat(60)}example.com/balance`
  await saveMapping(parts(null, asked), { ...values, url })
  expect(asked[0]).toMatch(/^salio-api\.api.*\.json$/)
  expect(Buffer.byteLength(asked[0] ?? '')).toBeLessThan(200)
})

test('cancelling the dialog changes nothing', async () => {
  expect(await saveMapping(parts(null), values)).toEqual({ kind: 'cancelled' })
  expect(await openMapping(parts(null))).toEqual({ kind: 'cancelled' })
})

test('without a place for the amount no save dialog opens', async () => {
  const asked: string[] = []
  const saved = await saveMapping(parts(join(folder, 'x.json'), asked), { ...values, mapping: '' })
  expect([saved, asked]).toEqual([{ kind: 'refused', why: 'incomplete' }, []])
})

test('with a key in the URL no save dialog opens', async () => {
  const asked: string[] = []
  const url = 'https://api.example.com/balance?secretkey=s'
  const saved = await saveMapping(parts(join(folder, 'x.json'), asked), { ...values, url })
  expect([saved, asked]).toEqual([{ kind: 'refused', why: 'secret' }, []])
})

test('an unwritable folder is reported', async () => {
  const saved = await saveMapping(parts(join(folder, 'gone', 'x.json')), values)
  expect(saved).toEqual({ kind: 'refused', why: 'unwritable' })
})

test.each([
  ['gone.json', null, 'unreadable'],
  ['other.json', '{"a":1}', 'notMapping'],
  ['newer.json', '{"salio":"mapping","version":9}', 'newer'],
  ['huge.json', ' '.repeat(100_001), 'notMapping']
])('%s is refused', async (name, text, why) => {
  const path = join(folder, name)
  if (text !== null) writeFileSync(path, text)
  expect(await openMapping(parts(path))).toEqual({ kind: 'refused', why })
})
