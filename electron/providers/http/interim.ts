import type { Socket } from 'node:net'

/** The beginning of an answer that only says to go on (RFC 9110, 15.2.1), and where it ends. */
const CONTINUE = /^HTTP\/1\.[01] 100[ \r]/
const START = 'HTTP/1.1 100 '
const END = '\r\n\r\n'
/** Bytes; a longer head is left to whoever reads it. */
const MAX_HEAD = 4_096

/**
 * Takes every `100 Continue` out of what is read from a socket, and returns the socket. A client must accept a 1xx that it
 * did not expect (RFC 9110, 15.2), and undici does, except for this one: it drops the connection
 * (lib/dispatcher/client-h1.js of 8.12.4, onHeadersComplete). Some servers send it to any POST
 * (https://github.com/dotnet/corefx/issues/31413, 2018-07-27).
 */
export function withoutContinue<S extends Socket>(socket: S): S {
  const read: (size?: number) => Buffer | null = socket.read.bind(socket)
  const write = socket.write.bind(socket)
  /** Whether the next bytes begin an answer: one request is sent at a time, and an answer is all that follows it. */
  let isStart = true
  let held: Buffer = Buffer.alloc(0)

  function readOn(): Buffer | null {
    for (;;) {
      const chunk = read()
      if (chunk === null || !isStart) return chunk
      held = afterContinue(Buffer.concat([held, chunk]))
      if (mayBecomeContinue(held)) continue
      isStart = false
      const answer = held
      held = Buffer.alloc(0)
      return answer
    }
  }

  return Object.assign(socket, {
    // Node itself calls read(0), which only starts reading.
    read: (size?: number) => (size === undefined ? readOn() : read(size)),
    write(...sent: Parameters<typeof write>) {
      isStart = true
      return write(...sent)
    }
  })
}

/** What follows the complete answers of this kind. */
function afterContinue(bytes: Buffer): Buffer {
  const text = bytes.toString('latin1')
  let from = 0
  while (CONTINUE.test(text.slice(from, from + START.length))) {
    const end = text.indexOf(END, from)
    if (end < 0 || end - from > MAX_HEAD) break
    from = end + END.length
  }
  return bytes.subarray(from)
}

const mayBecomeContinue = (bytes: Buffer): boolean => {
  const head = bytes.toString('latin1', 0, START.length)
  const isBegun = head.length < START.length && START.startsWith(head)
  return isBegun || (CONTINUE.test(head) && bytes.length < MAX_HEAD)
}
