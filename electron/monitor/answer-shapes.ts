import { shapeOf } from '../domain/json-shape.ts'
import type { Http } from '../providers/http.ts'

/** As many as an account asks for at one reading, and more. */
const MOST = 10

/**
 * The shapes of the last answers of accounts whose provider was built from documentation only, so that their users
 * can show what they saw. No value of an answer is kept, no address, and nothing on disk.
 */
export class AnswerShapes {
  readonly #shapes = new Map<string, Map<string, string>>()

  /** The same way out, listened to. */
  listen(accountId: string, http: Http): Http {
    return async request => {
      const answer = await http(request)
      const seen = this.#shapes.get(accountId) ?? new Map<string, string>()
      const place = `${request.method} ${new URL(request.url).pathname}`
      if (seen.size < MOST || seen.has(place))
        seen.set(place, `${request.method}, status ${answer.status}:\n${shapeOf(answer.text)}`)
      this.#shapes.set(accountId, seen)
      return answer
    }
  }

  /** What was seen, as text to be shown to others; null where nothing was. */
  of(accountId: string): string | null {
    const seen = this.#shapes.get(accountId)
    return seen ? [...seen.values()].join('\n\n') : null
  }
}
