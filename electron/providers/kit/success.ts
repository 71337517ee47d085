import type * as v from 'valibot'
import type { HttpResponse } from '../http/types.ts'
import { readJson } from './json.ts'
import { failureOfStatus, throwFailure } from './status.ts'

/** Reads a good answer by a schema. Throws what its status means, or as readJson does. */
export function readSuccess<Schema extends v.GenericSchema>(
  schema: Schema,
  response: HttpResponse
): v.InferOutput<Schema> {
  throwFailure(failureOfStatus(response))
  return readJson(schema, response)
}
