import {
  jsonResponse,
  type ResponseOverride,
  type SimulatedRequest,
  type SimulatedResponse,
  type SimulationContext
} from './provider.ts'

interface SingleCall {
  /** "GET /balance" */
  readonly call: string
  readonly isSignedIn: (request: SimulatedRequest) => boolean
  /** The body of an error. */
  readonly said: (status: number) => string
  readonly answer: (context: SimulationContext) => string
}

/** A simulated API of one call, and its errors by status. */
export function singleCall({ answer, call, isSignedIn, said }: SingleCall) {
  const error = (status: number): SimulatedResponse => jsonResponse(status, said(status))
  const errors: Readonly<Record<'401' | '403' | '404' | '429' | '500', ResponseOverride>> = {
    '401': () => error(401),
    '403': () => error(403),
    '404': () => error(404),
    '429': () => error(429),
    '500': () => error(500)
  }
  return {
    errors,
    respond(request: SimulatedRequest, context: SimulationContext): SimulatedResponse {
      if (!isSignedIn(request)) return error(401)
      return `${request.method} ${request.path}` === call ? jsonResponse(200, answer(context)) : error(404)
    }
  }
}
