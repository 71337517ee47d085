import type { Language } from '#domain/language.ts'
import type { ListChoice } from '#domain/lists/choice.ts'
import type { ListOptions } from '#domain/lists/list-options.ts'
import { type ListInput, readListInSteps } from '#domain/lists/read-list.ts'
import type { ListResult } from '#domain/lists/reading.ts'
import { decodeInSteps, isNoText, type NoText } from '#domain/lists/text/decode.ts'
import type { Steps } from '#domain/steps.ts'
import { inSlices } from '#renderer/app/use-steps.ts'

/** A payment list's text or cells, and the name of the file it came from; null where it was pasted. */
export interface ListSource {
  readonly file: string | null
  readonly content: ListInput
}

/** Why a file is no list: what it is instead, or too large, or gone. */
export type ListFileProblem = NoText | 'tooLarge' | 'unreadable'

/** Far more than 50,000 payments need. */
const MAX_BYTES = 20_000_000

/** A file's text, in the encoding it is in; or why it cannot be a list. */
export async function readListFile(file: File): Promise<ListSource | ListFileProblem> {
  if (file.size > MAX_BYTES) return 'tooLarge'
  try {
    const read = await inSlices(decodeInSteps(new Uint8Array(await file.arrayBuffer())))
    return isNoText(read) ? read : { file: file.name, content: read }
  } catch {
    return 'unreadable'
  }
}

/** For what a list is read. */
export interface ListPurpose {
  readonly currency: string
  readonly language: Language
  /** Whether the payments were already made: then incoming money is accepted too, and times are read. */
  readonly isPast: boolean
  /** Most decimals of the wallet's balance. */
  readonly decimals: number
  /** The time that is asked for, wall-clock milliseconds; null for all. */
  readonly period: ListOptions['period']
}

/** Local time of this computer, daylight saving included. */
const toInstant: ListOptions['toInstant'] = ({ year, month, day, hour, minute, second, millisecond }) =>
  new Date(year, month - 1, day, hour, minute, second, millisecond).getTime()

/**
 * Reads a list as chosen, or as it is remembered for its layout where nothing is chosen yet.
 * @param recall what is remembered
 */
export const readInSteps = (
  { content }: ListSource,
  choice: ListChoice | null,
  purpose: ListPurpose,
  recall: NonNullable<ListOptions['recall']>
): Steps<ListResult> => readListInSteps(content, { ...purpose, toInstant, choice, recall })
