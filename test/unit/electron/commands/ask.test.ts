import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { askSalio } from '#commands/ask.ts'
import { testFolder } from '#test/unit/electron/storage/folder.ts'

const folder = testFolder()
const path = () => join(folder.path, 's')
const ask = () => askSalio({ path: path(), token: null }, { command: 'status' })

let server: ChildProcess | null = null
afterEach(() => kill())

async function kill(): Promise<void> {
  const ended = server && once(server, 'exit')
  server?.kill('SIGKILL')
  await ended
  server = null
}

/** Something else that listens there, in a process of its own, since asking holds this one up. */
async function listen(onData: string): Promise<void> {
  const code = `require('node:net').createServer(socket => { socket.on('error', () => {}); socket.on('data', data => { ${onData} }) })
    .listen(process.argv[1], () => process.stdout.write('ready'))`
  server = spawn(process.execPath, ['-e', code, path()], {
    env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
    stdio: ['ignore', 'pipe', 'ignore']
  })
  await once(server.stdout ?? server, 'data')
}

test('asks one line of JSON and waits for the answer', async () => {
  await listen(`socket.end(JSON.stringify({ frame: 1, language: 'en', answer: JSON.parse(data) }) + '\\n')`)
  expect(ask()).toEqual({
    frame: 1,
    language: 'en',
    answer: { frame: 1, token: null, question: { command: 'status' } }
  })
})

test.each([
  ['another version of Salio', `socket.end('{"frame":2}\\n')`, 'otherVersion'],
  ['something else', `socket.end('HTTP/1.1 400 Bad Request\\r\\n\\r\\n')`, 'noAnswer'],
  ['an answer that is cut off', `socket.end('{"frame":1,')`, 'noAnswer'],
  ['nothing', 'socket.destroy()', 'noAnswer'],
  ['more than an answer may have', `socket.end('x'.repeat(3_000_000))`, 'noAnswer']
])('%s at the other end is told apart from an answer', async (_name, onData, told) => {
  await listen(onData)
  expect(ask()).toBe(told)
})

test('nobody at the other end: no socket, or one that a killed Salio left', async () => {
  expect(ask()).toBe('nobody')
  await listen('')
  await kill()
  expect(ask()).toBe('nobody')
})
