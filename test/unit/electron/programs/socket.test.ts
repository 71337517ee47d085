import { chmodSync, existsSync, lstatSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { dirname, join } from 'node:path'
import fc from 'fast-check'
import { afterEach, describe, expect, test } from 'vitest'
import { type Answer, type AnswerFrame, FRAME, type Question } from '#programs/request.ts'
import { type OpenSocket, openSocket } from '#programs/socket.ts'
import { ForeignSocketError, findSocketPlace, makeSocketPlace, socketPath } from '#programs/socket-place.ts'
import { testFolder } from '#test/unit/electron/storage/folder.ts'
import { askSocket, FUZZ_RUNS } from './ask-socket.ts'

const folder = testFolder()
const status = { command: 'status' } as const
const done: Answer = {
  exit: 0,
  document: {
    version: 1,
    kind: 'status',
    at: '2026-11-20T09:00:00+00:00',
    salio: '1.2.3',
    running: true,
    network: null,
    snoozedUntil: null,
    accounts: []
  }
}
const refused = { frame: FRAME, language: 'sw', answer: { problem: { kind: 'request' } } }

let open: OpenSocket | null = null
afterEach(async () => {
  await open?.close()
  open = null
})

const asked: Question[] = []
async function listen(answer: (question: Question) => Promise<Answer> = async () => done): Promise<string> {
  asked.length = 0
  open = await openSocket({
    data: folder.path,
    language: () => 'sw',
    answer: question => {
      asked.push(question)
      return answer(question)
    }
  })
  return findSocketPlace(folder.path)?.path ?? ''
}

const request = (question: unknown, more: object = {}) =>
  `${JSON.stringify({ frame: FRAME, token: null, question, ...more })}\n`
const ask = async (path: string, ...sent: (string | Uint8Array)[]): Promise<AnswerFrame> =>
  JSON.parse(await askSocket(path, ...sent))

test('one line of JSON is asked and one answered, also when it comes byte by byte', async () => {
  const path = await listen()
  const frame = { frame: FRAME, language: 'sw', answer: done }
  expect(await ask(path, request(status))).toEqual(frame)
  expect(await ask(path, ...request(status))).toEqual(frame)
  expect(asked).toEqual([status, status])
})

test('only its owner can get at it, and nothing is left when it closes', async () => {
  const path = await listen()
  expect(lstatSync(dirname(path)).mode & 0o777).toBe(0o700)
  await open?.close()
  open = null
  expect([existsSync(path), findSocketPlace(folder.path)]).toEqual([false, null])
})

test('one that a killed Salio left is taken over', async () => {
  const { path } = makeSocketPlace(folder.path)
  writeFileSync(path, '')
  expect(await ask(await listen(), request(status))).toMatchObject({ answer: done })
})

test('a folder that others can get at, or that is a link, is not asked', () => {
  const { path } = makeSocketPlace(folder.path)
  writeFileSync(path, '')
  chmodSync(dirname(path), 0o755)
  expect(() => findSocketPlace(folder.path)).toThrow(ForeignSocketError)
  const elsewhere = join(folder.path, 'elsewhere')
  mkdirSync(elsewhere)
  symlinkSync(join(folder.path, 'programs'), join(elsewhere, 'programs'))
  expect(() => makeSocketPlace(elsewhere)).toThrow(ForeignSocketError)
})

test('where the data are too deep for a socket, it has a folder of its own', async () => {
  const deep = join(folder.path, 'd'.repeat(120))
  expect(socketPath(deep).length).toBeLessThan(100)
  expect(socketPath(deep)).not.toBe(socketPath(`${deep}2`))
  mkdirSync(deep)
  const socket = await openSocket({ data: deep, language: () => 'en', answer: async () => done })
  expect(await ask(findSocketPlace(deep)?.path ?? '', request(status))).toMatchObject({ answer: done })
  await socket.close()
})

test('on Windows a random name and a token stand in the user’s folder, and both are new each time', () => {
  const first = makeSocketPlace(folder.path, 'win32')
  expect(findSocketPlace(folder.path, 'win32')).toEqual(first)
  expect(first.path).toMatch(/^\\\\\.\\pipe\\salio-[0-9a-f]{32}$/)
  expect(first.token).toMatch(/^[0-9a-f]{64}$/)
  const second = makeSocketPlace(folder.path, 'win32')
  expect([second.path, second.token]).not.toEqual([first.path, first.token])
  writeFileSync(join(folder.path, 'programs/pipe.json'), '{"path":"\\\\\\\\evil\\\\pipe\\\\x","token":"1"}')
  expect(findSocketPlace(folder.path, 'win32')).toBeNull()
})

describe('what is no request learns nothing', () => {
  test.each([
    ['another version', request(status, { frame: 2 })],
    ['a token where none is wanted', request(status, { token: 'x' })],
    ['an unknown command', request({ command: 'keys' })],
    ['a field too many', request({ command: 'status', secret: true })],
    ['a prototype', '{"__proto__":{"frame":1}}\n'],
    ['a web page’s request', 'GET / HTTP/1.1\r\nHost: localhost\r\n\r\n'],
    ['no end of line', JSON.stringify({ frame: FRAME })],
    ['nothing', '']
  ])('%s', async (_name, text) => {
    const path = await listen()
    expect(await ask(path, text)).toEqual(refused)
    expect(asked).toEqual([])
  })

  test('more than a request may have', async () => {
    const path = await listen()
    const answer = await askSocket(path, 'x'.repeat(1_500_000))
    expect(answer === '' || JSON.parse(answer)).toSatisfy(
      (told: unknown) => told === true || JSON.stringify(told) === JSON.stringify(refused)
    )
    expect(asked).toEqual([])
  })

  test('any bytes, and any change to a request', async () => {
    const path = await listen()
    const mutated = fc
      .tuple(fc.nat(request(status).length - 2), fc.string({ minLength: 1, maxLength: 3, unit: 'binary' }))
      .map(([at, text]) => request(status).slice(0, at) + text + request(status).slice(at + 1))
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.uint8Array({ maxLength: 300 }), mutated), async bytes => {
        asked.length = 0
        const told = await ask(path, bytes)
        // A change that leaves the same request, such as a space.
        if (asked.length > 0) expect([asked, told.answer]).toEqual([[status], done])
        else expect(told).toEqual(refused)
      }),
      { numRuns: FUZZ_RUNS }
    )
  })
})

test('at most 16 are served at once; the next is told to try later', async () => {
  const path = await listen()
  const idle = await Promise.all(
    Array.from(
      { length: 16 },
      () =>
        new Promise<ReturnType<typeof connect>>(resolve => {
          const socket = connect(path, () => resolve(socket))
        })
    )
  )
  expect(await ask(path, request(status))).toMatchObject({ answer: { problem: { kind: 'busy' } } })
  await Promise.all(idle.map(socket => new Promise(resolve => socket.on('close', resolve).resume().end())))
  expect(await ask(path, request(status))).toMatchObject({ answer: done })
})

test('an answer that fails, or is too long, is told as such', async () => {
  const path = await listen(async () => Promise.reject(new Error('sk_secret')))
  expect(await ask(path, request(status))).toMatchObject({ answer: { problem: { kind: 'noAnswer' } } })
  await open?.close()
  const account = { id: 'x'.repeat(1_000_000), name: '', provider: '', demo: false, reach: 'fresh' } as const
  const long = { ...account, failure: null, lastReadAt: null, nextReadAt: null }
  const accounts = { ...done, document: { ...('document' in done ? done.document : {}), accounts: [long] } }
  expect(await ask(await listen(async () => accounts as Answer), request(status))).toMatchObject({
    answer: { problem: { kind: 'tooLong' } }
  })
})

test('who goes away before the answer harms nobody', async () => {
  let answer = (_: Answer) => undefined as unknown
  const path = await listen(() => new Promise<Answer>(resolve => (answer = resolve)))
  const gone = connect(path)
  gone.write(request(status))
  await expect.poll(() => asked.length).toBe(1)
  gone.destroy()
  await new Promise(resolve => gone.on('close', resolve))
  answer(done)
  const next = ask(path, request(status))
  await expect.poll(() => asked.length).toBe(2)
  answer(done)
  expect(await next).toMatchObject({ answer: done })
})
