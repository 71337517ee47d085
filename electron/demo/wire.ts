import type { ServerResponse } from 'node:http'
import type { Answer } from './play.ts'

type Delivery = (
  response: ServerResponse,
  answer: Answer,
  /** Milliseconds. */
  delay?: number
) => void

function start(response: ServerResponse, { status, headers, body }: Answer) {
  response.writeHead(status, {
    ...headers,
    'content-length': Buffer.byteLength(body)
  })
}

export const deliver: Delivery = (response, answer) => {
  start(response, answer)
  response.end(answer.body)
}

/** What can go wrong with a connection while the answer itself is right. */
export const wireFaults: Readonly<Record<string, Delivery>> = {
  slow(response, answer, delay = 3000) {
    const timer = setTimeout(() => deliver(response, answer), delay)
    response.on('close', () => clearTimeout(timer))
  },
  /** One byte at a time: never idle for long, and never done in time. */
  drip(response, answer, delay = 500) {
    start(response, answer)
    const bytes = Buffer.from(answer.body).values()
    const timer = setInterval(() => {
      const { done, value } = bytes.next()
      if (done) response.end()
      else response.write(Buffer.of(value))
    }, delay)
    response.on('close', () => clearInterval(timer))
  },
  /** Half the body, then the connection is gone. */
  reset(response, answer) {
    start(response, answer)
    response.write(answer.body.slice(0, answer.body.length / 2), () => response.socket?.resetAndDestroy())
  },
  /** The request is taken and never answered. */
  hang() {}
}
