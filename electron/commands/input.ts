import { readSync } from 'node:fs'

/** Milliseconds between two looks at an input that has nothing yet, where the system does not wait by itself. */
const PAUSE = 50
/** Bytes. A longer line is no request. */
const MAX_LINE = 1_000_000

/** The lines of standard input, each waited for, until it ends. Of one that is too long the rest is left out. */
export function* inputLines(): Generator<string> {
  const chunk = Buffer.alloc(65_536)
  let line: Buffer[] = []
  let size = 0
  for (;;) {
    const count = readChunk(chunk)
    if (count === 0) {
      // The last line may end with the input.
      const text = size > MAX_LINE ? '' : Buffer.concat(line).toString('utf8').trim()
      if (text !== '') yield text
      return
    }
    let rest = Buffer.from(chunk.subarray(0, count))
    for (let end = rest.indexOf(0x0a); end >= 0; end = rest.indexOf(0x0a)) {
      line.push(rest.subarray(0, end))
      const text = Buffer.concat(line).toString('utf8').trim()
      line = []
      size = 0
      rest = rest.subarray(end + 1)
      if (text !== '') yield text
    }
    size += rest.length
    if (size <= MAX_LINE) line.push(rest)
  }
}

/** Bytes read; 0 at the end, which Windows reports as an error. */
function readChunk(chunk: Buffer): number {
  for (;;) {
    try {
      return readSync(0, chunk)
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException
      if (code !== 'EAGAIN') return 0
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE)
    }
  }
}
