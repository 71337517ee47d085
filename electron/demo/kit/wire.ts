import type { ServerResponse } from 'node:http'
import type { SimulatedResponse } from './provider.ts'

/** Sends a response. */
type Delivery = (
  response: ServerResponse,
  answer: SimulatedResponse,
  /** Milliseconds. */
  delay?: number
) => void

function writeHead(response: ServerResponse, { status, headers, body }: SimulatedResponse) {
  response.writeHead(status, {
    ...headers,
    'content-length': Buffer.byteLength(body)
  })
}

export const sendResponse: Delivery = (response, answer) => {
  writeHead(response, answer)
  response.end(answer.body)
}

/** Connection faults: the response itself is right, but its delivery fails. */
export const transportFaults: Readonly<Record<string, Delivery>> = {
  slow(response, answer, delay = 3000) {
    const timer = setTimeout(() => sendResponse(response, answer), delay)
    response.on('close', () => clearTimeout(timer))
  },
  /** One byte at a time: never idle long enough for an idle timeout, but never done in time. */
  drip(response, answer, delay = 500) {
    writeHead(response, answer)
    const bytes = Buffer.from(answer.body).values()
    const timer = setInterval(() => {
      const { done, value } = bytes.next()
      if (done) response.end()
      else response.write(Buffer.of(value))
    }, delay)
    response.on('close', () => clearInterval(timer))
  },
  /** Resets the connection after half of the body. */
  reset(response, answer) {
    writeHead(response, answer)
    response.write(answer.body.slice(0, answer.body.length / 2), () => response.socket?.resetAndDestroy())
  },
  /** Accepts the request and never responds. */
  hang() {}
}
