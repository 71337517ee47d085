import { useEffect, useState } from 'react'
import type { RecipientPreview, RecipientProblems, RecipientTested } from '#contract/recipients.ts'
import type { Language } from '#domain/language.ts'
import { initialQuiet, type RecipientFacts, type Way, type WayKind } from '#domain/recipients/recipient.ts'
import { useApp } from '#renderer/app/use-app.ts'

/** The public server of ntfy's makers; others can be run by oneself. */
const PUBLIC_NTFY = 'https://ntfy.sh'

export const isPublicServer = (way: Way): boolean => way.kind === 'ntfy' && way.server === PUBLIC_NTFY

/** A recipient as it is before anything was typed. Amounts are left out where others may read along. */
export const emptyFacts = (language: Language): RecipientFacts => ({
  name: '',
  way: emptyWay('ntfy', ''),
  on: true,
  tells: ['critical', 'recovered', 'lateTopUps'],
  wallets: null,
  unlooked: 0,
  quiet: initialQuiet,
  showAmounts: false,
  language
})

/** Mailboxes whose settings are known. */
export const mailboxes = {
  gmail: { server: 'smtp.gmail.com', port: 465 },
  zoho: { server: 'smtp.zoho.com', port: 465 }
} as const

export function emptyWay(kind: WayKind, topic: string): Way {
  switch (kind) {
    case 'ntfy':
      return { kind, server: PUBLIC_NTFY, topic, ownNetwork: false }
    case 'webhook':
      return { kind, url: '', ownNetwork: false }
    case 'telegram':
      return { kind, chat: '', chatName: '', bot: '' }
    case 'email':
      return { kind, to: '', user: '', ...mailboxes.gmail }
    case 'sms':
      return {
        kind,
        number: '',
        service: '',
        server: '',
        accountId: '',
        user: '',
        sender: '',
        perDay: SMS_A_DAY
      }
    default:
      return kind satisfies never
  }
}

/** SMS a day to one recipient, unless told otherwise. */
const SMS_A_DAY = 10

/** What is typed of a recipient: what is known, and secrets that are not stored yet. */
export interface Draft {
  readonly recipientId: string | null
  readonly facts: RecipientFacts
  readonly secrets: Readonly<Record<string, string>>
  /** Stored secrets that are to be deleted. */
  readonly forget?: readonly string[]
}

/** What the fields of one way need. */
export interface FieldsProps<W extends Way> {
  way: W
  secrets: Draft['secrets']
  stored: readonly string[]
  /** What is wrong with a field, in words; null for one that is right. */
  complaint: (field: string) => string | null
  onWay: (way: W) => void
  onSecret: (field: string, value: string) => void
  forget: readonly string[]
  onForget: (fields: readonly string[], isForgotten: boolean) => void
}

/** The message as it would be sent with these facts, asked for anew with each change. */
export function usePreview({ facts, recipientId }: Draft): RecipientPreview | null {
  const salio = useApp(app => app.salio)
  const [preview, setPreview] = useState<RecipientPreview | null>(null)
  const asked = JSON.stringify({ recipientId, facts })
  useEffect(() => {
    let isLatest = true
    void salio.previewRecipient(JSON.parse(asked)).then(answer => isLatest && setPreview(answer))
    return () => {
      isLatest = false
    }
  }, [salio, asked])
  return preview
}

export type TestState =
  | { readonly kind: 'none' | 'sending' }
  | { readonly kind: 'ended'; readonly tested: Exclude<RecipientTested, { kind: 'problems' }> }

/** Tests a draft. What is wrong with its fields goes to `onProblems`. */
export function useTest(onProblems: (problems: RecipientProblems) => void) {
  const salio = useApp(app => app.salio)
  const [state, setState] = useState<TestState>({ kind: 'none' })
  const test = async ({ facts, forget = [], recipientId, secrets }: Draft) => {
    if (state.kind === 'sending') return
    setState({ kind: 'sending' })
    const tested = await salio
      .testRecipient({ recipientId, facts, secrets: { ...secrets }, forget: [...forget] })
      .catch(() => ({ kind: 'failed', failure: { kind: 'timeout' } }) as const)
    if (tested.kind === 'problems') {
      setState({ kind: 'none' })
      onProblems(tested.problems)
    } else setState({ kind: 'ended', tested })
  }
  return { state, test: (draft: Draft) => void test(draft), forget: () => setState({ kind: 'none' }) }
}

export type { RecipientProblems }
