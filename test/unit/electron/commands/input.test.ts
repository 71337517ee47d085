import { spawnSync } from 'node:child_process'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'

const module = pathToFileURL(
  join(resolve(import.meta.dirname, '../../../..'), 'electron/commands/input.ts')
).href

/** The lines of an input, read in a process of its own, which it belongs to. */
function linesOf(input: string | Uint8Array): unknown {
  const code = `import(${JSON.stringify(module)}).then(({ inputLines }) => console.log(JSON.stringify([...inputLines()])))`
  const { stdout } = spawnSync(process.execPath, ['-e', code], {
    input,
    encoding: 'utf8',
    env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' }
  })
  return JSON.parse(stdout)
}

test.each<[string, string | Uint8Array, readonly string[]]>([
  ['nothing', '', []],
  ['two lines', '{"id":1}\n{"id":2}\n', ['{"id":1}', '{"id":2}']],
  ['a last line that ends with the input', '{"id":1}\n{"id":2}', ['{"id":1}', '{"id":2}']],
  ['Windows’ ends of lines, and the mark that its pipes begin with', '\ufeff{"id":1}\r\n\r\n', ['{"id":1}']],
  ['letters of several bytes', '{"id":"商店 😀"}\n', ['{"id":"商店 😀"}']],
  ['bytes that are no text', Buffer.from([0xff, 0xfe, 0x0a]), ['\ufffd\ufffd']]
])('%s', (_, input, lines) => {
  expect(linesOf(input)).toEqual(lines)
})

test('a line that is too long is not kept whole, and the next one is read', () => {
  const [long = '', next] = linesOf(`${'x'.repeat(5_000_000)}\n{"id":2}\n`) as string[]
  expect([long.length < 1_200_000, next]).toEqual([true, '{"id":2}'])
  expect(linesOf(`{"id":1}\n${'x'.repeat(5_000_000)}`)).toEqual(['{"id":1}'])
})
