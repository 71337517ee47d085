import type { RecipientView } from '#contract/recipients.ts'
import type { RecipientFacts } from '#domain/recipients/recipient.ts'

/** What a user may change of a recipient. */
export const factsOf = ({
  language,
  name,
  on,
  quiet,
  showAmounts,
  tells,
  unlooked,
  wallets,
  way
}: RecipientView): RecipientFacts => ({
  language,
  name,
  on,
  quiet,
  showAmounts,
  tells,
  unlooked,
  wallets,
  way
})
