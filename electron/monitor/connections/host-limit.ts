import type { Http } from '#providers/http/types.ts'

const MAX_PER_HOST = 4

interface HostQueue {
  underWay: number
  readonly waiting: (() => void)[]
}

/** Wraps `http` to allow at most four concurrent requests per origin; the others queue. */
export function limitHosts(http: Http, most = MAX_PER_HOST): Http {
  const queues = new Map<string, HostQueue>()

  return async request => {
    const { origin } = new URL(request.url)
    const queue = queues.get(origin) ?? { underWay: 0, waiting: [] }
    queues.set(origin, queue)
    if (queue.underWay === most) await new Promise<void>(resolve => queue.waiting.push(resolve))
    else queue.underWay += 1
    try {
      return await http(request)
    } finally {
      const next = queue.waiting.shift()
      // The finished request's slot passes to the next one.
      if (next) next()
      else queue.underWay -= 1
      if (queue.underWay === 0) queues.delete(origin)
    }
  }
}
