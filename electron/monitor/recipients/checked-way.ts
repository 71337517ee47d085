import type { RecipientProblems } from '#contract/recipients.ts'
import type { Way } from '#domain/recipients/recipient.ts'

/** A way as it is stored, and its secrets, among them what was typed into its address. */
export interface CheckedWay {
  readonly way: Way
  readonly secrets: Readonly<Record<string, string>>
  readonly problems: RecipientProblems
}
