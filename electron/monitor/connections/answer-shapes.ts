import { shapeOf } from '#domain/custom-api/answer.ts'
import type { Http } from '#providers/http/types.ts'

/** More than one reading of an account requests. */
const MAX_SHAPES = 10

/**
 * The shapes of the latest answers of accounts whose provider was written from documentation only, so that
 * users can report what they saw. Keeps no values and no addresses, and nothing on disk.
 */
export class AnswerShapes {
  readonly #shapes = new Map<string, Map<string, string>>()

  /** Wraps `http` and records the shape of each answer. */
  record(accountId: string, http: Http): Http {
    const shapes = this.#shapes.get(accountId) ?? new Map<string, string>()
    this.#shapes.set(accountId, shapes)
    return async request => {
      const answer = await http(request)
      const endpoint = `${request.method} ${new URL(request.url).pathname}`
      if (shapes.size < MAX_SHAPES || shapes.has(endpoint))
        shapes.set(endpoint, `${request.method}, status ${answer.status}:\n${shapeOf(answer.text)}`)
      return answer
    }
  }

  /** The recorded shapes as text that is safe to share; null where there are none. */
  forAccount(accountId: string): string | null {
    const shapes = this.#shapes.get(accountId)
    return shapes?.size ? [...shapes.values()].join('\n\n') : null
  }

  /** Drops a removed account's shapes; one that a late answer still adds is not kept. */
  forget(accountId: string): void {
    this.#shapes.delete(accountId)
  }
}
