import { isPlainObject } from '#domain/custom-api/json-pointer.ts'
import { ExactNumber } from './exact-json.ts'

/**
 * Names, in lower case and without "_" and "-", under which APIs say in the body of a 200 that they refuse. Examples:
 * https://github.com/zh667/TokenLedger/pull/16 (2026-08-17), https://github.com/PyGithub/PyGithub/issues/1718
 * (2020-10-09).
 */
const FLAGS = ['success', 'ok', 'succeeded', 'successful', 'issuccess', 'requestsuccessful']
const ERRORS = ['error', 'errors', 'fault', 'exception', 'errormessage', 'errormsg', 'errordescription']
const STATES = ['status', 'state', 'result']
const CODES = ['code', 'status', 'statuscode', 'errorcode', 'httpstatus', 'httpcode', 'resultcode']

/** Texts by which a member called "error" says that there is none. */
const NO_ERROR = /^(|0+|none|no|ok|success|successful|false|null|n\/a)$/i
const FAILED =
  /^(error|fail(ed|ure)?|refused|rejected|denied|access.?denied|unauthori[sz]ed|forbidden|invalid)$/i

/** Whether a document says, by the usual names at its top or in an object there, that the request was refused. */
export const isRefusal = (document: unknown): boolean => objectsIn(document).some(saysRefused)

/**
 * What a document says under the usual names of an error code, at its top or in an object or a list there: in lower case,
 * "invalid_client", "401" also for a number.
 */
export function errorCodesIn(document: unknown): readonly string[] {
  const lists = isPlainObject(document) ? Object.values(document).filter(Array.isArray) : []
  const items: readonly unknown[] = lists.flat()
  return [...objectsIn(document), ...items.filter(isPlainObject)].flatMap(object =>
    membersOf(object).flatMap(([name, value]) => {
      const text = value instanceof ExactNumber ? value.text : value
      const isCode = CODES.includes(name) || name === 'error'
      return isCode && typeof text === 'string' ? [text.trim().toLowerCase()] : []
    })
  )
}

type JsonObject = Readonly<Record<string, unknown>>

/** The document itself and the objects directly in it. */
const objectsIn = (document: unknown): readonly JsonObject[] =>
  isPlainObject(document) ? [document, ...Object.values(document).filter(isPlainObject)] : []

const membersOf = (object: JsonObject): (readonly [name: string, value: unknown])[] =>
  Object.entries(object).map(([name, value]) => [name.toLowerCase().replace(/[_-]/g, ''), value])

/** Whether an object itself says, by the usual names, that the request was refused. */
export const saysRefused = (object: JsonObject): boolean =>
  membersOf(object).some(
    ([name, value]) =>
      (FLAGS.includes(name) && (value === false || value === 'false')) ||
      (ERRORS.includes(name) && namesError(value)) ||
      (STATES.includes(name) &&
        (value === false || (typeof value === 'string' && FAILED.test(value.trim())))) ||
      (CODES.includes(name) && isErrorStatus(value))
  )

function namesError(value: unknown): boolean {
  if (typeof value === 'string') return !NO_ERROR.test(value.trim())
  if (value instanceof ExactNumber) return Number(value.text) !== 0
  if (Array.isArray(value)) return value.length > 0
  return value === true || (isPlainObject(value) && Object.keys(value).length > 0)
}

/** Whether a code is an HTTP status of an error. */
function isErrorStatus(value: unknown): boolean {
  const text = value instanceof ExactNumber ? value.text : value
  return typeof text === 'string' && /^[45]\d\d$/.test(text.trim())
}
