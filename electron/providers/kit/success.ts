import type * as v from 'valibot'
import type { HttpResponse } from '../http/types.ts'
import { readJson, tryReadJson, unreadableError } from './json.ts'
import { failureOfStatus, throwFailure } from './status.ts'

/**
 * Reads a good answer by a schema. Throws what its status means, or as readJson does.
 * @param refused the form of a refusal with a good status, where it is not one of the usual ones: unreadable (refusedInBody)
 */
export function readSuccess<Schema extends v.GenericSchema>(
  schema: Schema,
  response: HttpResponse,
  refused?: v.GenericSchema
): v.InferOutput<Schema> {
  throwFailure(failureOfStatus(response))
  if (refused && tryReadJson(refused, response) !== null) throw unreadableError('refusedInBody')
  return readJson(schema, response)
}
