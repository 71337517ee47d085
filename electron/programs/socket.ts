import { timingSafeEqual } from 'node:crypto'
import { createServer, type Socket } from 'node:net'
import type { Language } from '#domain/language.ts'
import type { Problem } from './problem.ts'
import type { Question } from './request.ts'
import { type Answer, type AnswerFrame, FRAME, MAX_ANSWER, MAX_REQUEST, parseRequest } from './request.ts'
import { makeSocketPlace, removeSocketPlace } from './socket-place.ts'

const MAX_SERVED = 16
/** Those that are told to try later included; more are refused without a word. */
const MAX_CONNECTIONS = 64
/** Milliseconds in which a request has to be there as a whole. */
const REQUEST_TIME = 10_000

interface SocketParts {
  /** Folder of the user's data. */
  readonly data: string
  readonly language: () => Language
  readonly answer: (question: Question) => Promise<Answer>
}

export interface OpenSocket {
  close(): Promise<void>
}

/**
 * Listens for other programs of this user. One line of JSON is asked, one is answered, and the connection ends. Whatever is
 * no request is told so and learns nothing.
 */
export async function openSocket({ answer, data, language }: SocketParts): Promise<OpenSocket> {
  const place = makeSocketPlace(data)
  const open = new Set<Socket>()
  const served = new Set<Socket>()
  const server = createServer({ allowHalfOpen: true }, socket => {
    open.add(socket)
    // Who does not wait for the answer breaks the line.
    socket.on('error', () => socket.destroy())
    socket.on('close', () => {
      open.delete(socket)
      served.delete(socket)
    })
    if (served.size >= MAX_SERVED) return end(socket.resume(), { problem: { kind: 'busy' } })
    served.add(socket)
    readLine(socket, line => void reply(socket, line))
  })
  server.maxConnections = MAX_CONNECTIONS
  const end = (socket: Socket, what: Answer) => {
    const text = frameText(what, language())
    socket.end(
      Buffer.byteLength(text) > MAX_ANSWER ? frameText({ problem: { kind: 'tooLong' } }, language()) : text
    )
    // Who has the answer and does not hang up.
    socket.setTimeout(REQUEST_TIME, () => socket.destroy())
  }
  async function reply(socket: Socket, line: string | null): Promise<void> {
    const request = line === null ? null : parseRequest(line)
    if (!request || !isToken(place.token, request.token)) return end(socket, refused('request'))
    end(socket, await answer(request.question).catch(() => refused('noAnswer')))
  }
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(place.path, resolve)
  })
  return {
    close: () =>
      new Promise(resolve => {
        removeSocketPlace(data)
        server.close(() => resolve())
        for (const socket of open) socket.destroy()
      })
  }
}

const refused = (kind: 'request' | 'noAnswer'): { readonly problem: Problem } => ({ problem: { kind } })

const frameText = (answer: Answer, language: Language): string =>
  `${JSON.stringify({ frame: FRAME, language, answer } satisfies AnswerFrame)}\n`

function isToken(wanted: string | null, given: string | null): boolean {
  if (wanted === null) return given === null
  const [one, other] = [Buffer.from(wanted), Buffer.from(given ?? '')]
  return one.length === other.length && timingSafeEqual(one, other)
}

/** Calls back once: with the first line, or with null where there is none in time, or it is too long. */
function readLine(socket: Socket, done: (line: string | null) => void): void {
  const chunks: Buffer[] = []
  let size = 0
  const finish = (line: string | null) => {
    clearTimeout(limit)
    socket.off('data', take).off('end', ended)
    socket.resume()
    done(line)
  }
  const take = (chunk: Buffer) => {
    const at = chunk.indexOf(0x0a)
    chunks.push(at < 0 ? chunk : chunk.subarray(0, at))
    size += chunk.length
    if (size > MAX_REQUEST) finish(null)
    else if (at >= 0) finish(Buffer.concat(chunks).toString('utf8'))
  }
  const ended = () => finish(null)
  const limit = setTimeout(() => finish(null), REQUEST_TIME)
  socket.on('data', take).on('end', ended)
}
