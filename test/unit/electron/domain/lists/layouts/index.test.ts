import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { messageLayouts, tableLayouts } from '#domain/lists/layouts/index.ts'

const FOLDER = new URL('../../../../../../electron/domain/lists/layouts/', import.meta.url)
const HELPERS = ['index', 'list-layout', 'money-text']
const ids = [...tableLayouts, ...messageLayouts].map(({ id }) => id).sort()
const filesIn = (folder: URL, ending: string) =>
  readdirSync(folder)
    .map(file => file.slice(0, -ending.length))
    .filter(name => !HELPERS.includes(name))
    .sort()

test('each file of the folder is a layout in the list, with tests of its own', () => {
  expect(ids).toEqual(filesIn(FOLDER, '.ts'))
  expect(ids).toEqual(filesIn(new URL('./', import.meta.url), '.test.ts'))
})
