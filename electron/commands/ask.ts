import { MessageChannel, receiveMessageOnPort, Worker } from 'node:worker_threads'
import { type AnswerFrame, FRAME, MAX_ANSWER, type Question, type Request } from '#programs/request.ts'
import type { SocketPlace } from '#programs/socket-place.ts'

/** Milliseconds. Reading a wallet afresh may have to wait for its provider. */
const TIME_LIMIT = 120_000

/** What came of asking: an answer; nobody listens; or what answers is another version, or nothing in time. */
export type Asked = AnswerFrame | 'nobody' | 'otherVersion' | 'noAnswer'

/** Talks to the socket in a thread of its own. Plain JavaScript, since a thread of Electron cannot load what is packed. */
const THREAD = `
const { workerData: { path, text, limit, port, flag } } = require('node:worker_threads')
const done = message => { port.postMessage(message); Atomics.store(flag, 0, 1); Atomics.notify(flag, 0) }
const socket = require('node:net').connect(path)
const chunks = []
let size = 0
socket.on('connect', () => socket.write(text))
socket.on('data', chunk => { chunks.push(chunk); size += chunk.length; if (size > limit) socket.destroy() })
socket.on('error', error => done({ code: error.code }))
socket.on('close', () => done({ text: Buffer.concat(chunks).toString('utf8') }))
`

/**
 * Asks the running Salio and waits for the answer without giving the main thread back: Electron would go on and make its
 * first windows' processes.
 */
export function askSalio({ path, token }: SocketPlace, question: Question): Asked {
  const flag = new Int32Array(new SharedArrayBuffer(4))
  const { port1, port2 } = new MessageChannel()
  const request: Request = { frame: FRAME, token, question }
  const text = `${JSON.stringify(request)}\n`
  new Worker(THREAD, {
    eval: true,
    workerData: { path, text, limit: MAX_ANSWER, port: port2, flag },
    transferList: [port2]
  })
  Atomics.wait(flag, 0, 0, TIME_LIMIT)
  const { message } = receiveMessageOnPort(port1) ?? { message: {} }
  port1.close()
  if (typeof message.code === 'string') return isNobody(message.code) ? 'nobody' : 'noAnswer'
  return readFrame(typeof message.text === 'string' ? message.text : '')
}

const isNobody = (code: string) => code === 'ECONNREFUSED' || code === 'ENOENT'

function readFrame(text: string): Asked {
  try {
    const frame: unknown = JSON.parse(text)
    if (typeof frame !== 'object' || frame === null || !('frame' in frame)) return 'noAnswer'
    return frame.frame === FRAME ? (frame as AnswerFrame) : 'otherVersion'
  } catch {
    return 'noAnswer'
  }
}
