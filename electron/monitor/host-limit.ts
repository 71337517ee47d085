import type { Http } from '../providers/http.ts'

const MOST = 4

interface Line {
  underWay: number
  readonly waiting: (() => void)[]
}

/** The same way out, with at most four requests under way at each host; the others wait for their turn. */
export function limitHosts(http: Http, most = MOST): Http {
  const lines = new Map<string, Line>()

  return async request => {
    const { origin } = new URL(request.url)
    const line = lines.get(origin) ?? { underWay: 0, waiting: [] }
    lines.set(origin, line)
    if (line.underWay === most) await new Promise<void>(resolve => line.waiting.push(resolve))
    else line.underWay += 1
    try {
      return await http(request)
    } finally {
      const next = line.waiting.shift()
      // A place that is handed on stays taken.
      if (next) next()
      else line.underWay -= 1
      if (line.underWay === 0) lines.delete(origin)
    }
  }
}
