import { expect, test } from 'vitest'
import type { WorkbookRead } from '#contract/sheets.ts'
import { SheetReader } from '#shell/system/sheet-reader.ts'

const read: WorkbookRead = { kind: 'read', sheets: [] }
const bytes = new Uint8Array([1])

/** Stands in for the helper processes: answers as told, and counts those that were ended. */
function makeReader(ask: () => Promise<WorkbookRead | null>, mostMs?: number) {
  let [started, ended] = [0, 0]
  const end = () => {
    ended += 1
  }
  const reader = new SheetReader(() => {
    started += 1
    return { ask, end }
  }, mostMs)
  return { reader, counts: () => ({ started, ended }) }
}

test('each file has a process of its own, which is ended after it', async () => {
  const { reader, counts } = makeReader(async () => read)
  expect(await reader.read(bytes)).toEqual(read)
  expect(await reader.read(bytes)).toEqual(read)
  expect(counts()).toEqual({ started: 2, ended: 2 })
})

test('a process that dies is a file that cannot be read', async () => {
  const { reader, counts } = makeReader(async () => null)
  expect(await reader.read(bytes)).toEqual({ kind: 'refused', why: 'unreadable' })
  expect(counts().ended).toBe(1)
})

test('one that does not answer is ended', async () => {
  const { reader, counts } = makeReader(() => new Promise(() => undefined), 1)
  expect(await reader.read(bytes)).toEqual({ kind: 'refused', why: 'slow' })
  expect(counts().ended).toBe(1)
})
