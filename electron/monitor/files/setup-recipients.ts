import * as v from 'valibot'
import type { SetupFile, SetupPreview } from '#contract/files.ts'
import { walletId } from '#domain/accounts/account.ts'
import { oneLine } from '#domain/one-line.ts'
import { isSamePlace, targetOf } from '#domain/recipients/destination.ts'
import {
  MAX_RECIPIENTS,
  type RecipientFacts,
  recipientFacts,
  type Way,
  waySecrets
} from '#domain/recipients/recipient.ts'
import type { Catalogue } from '#providers/index.ts'
import type { Store } from '#storage/store.ts'
import { checkRecipient } from '../recipients/check.ts'
import { smsSurroundings } from '../recipients/check-sms.ts'
import { accountOf } from './setup-pay-in.ts'
import type { SetupStep } from './setup-plan.ts'

interface RecipientPlan {
  readonly choices: readonly SetupStep[]
  readonly leftOut: SetupPreview['leftOut']
}

/** Recipients as a set-up file carries them: without secrets, and with the ids that accounts have in files. */
export function recipientsForExport(store: Store): readonly RecipientFacts[] {
  const fileIds = store.setupAccounts.fileIds()
  const inFile = (accountId: string) => fileIds.get(accountId) ?? accountId
  return store.recipients.all().map(({ id: _, refused: _refused, secretFields: _fields, ...facts }) => {
    const { wallets, way } = facts
    return {
      ...facts,
      wallets: wallets ? wallets.map(id => withAccount(id, inFile)) : null,
      way: way.kind === 'sms' && way.accountId !== '' ? { ...way, accountId: inFile(way.accountId) } : way
    }
  })
}

/** A wallet's id with another account's in it. */
function withAccount(id: string, other: (accountId: string) => string): string {
  const at = id.indexOf('/')
  return walletId(other(id.slice(0, at)), id.slice(at + 1))
}

/**
 * The recipients that a set-up file would add, each to be ticked by hand. It changes none, and those it adds are off and have no
 * secrets. Whom a Telegram bot writes to is left out: anybody can write to a bot, and then to a file.
 */
export async function planRecipients(
  { recipients }: Pick<SetupFile, 'recipients'>,
  store: Store,
  providers: Pick<Catalogue, 'get' | 'load'>
): Promise<RecipientPlan> {
  const choices: SetupStep[] = []
  const leftOut: SetupPreview['leftOut'][number][] = []
  const known = store.recipients.all().map(({ name, way }) => ({ name, way }))
  for (const inFile of recipients) {
    const parsed = v.safeParse(recipientFacts, inFile)
    const facts = parsed.success ? await checked(parsed.output, store, providers) : null
    if (facts === null) {
      leftOut.push({ name: nameIn(inFile), why: 'recipient' })
      continue
    }
    const { name, way } = facts
    const isKnown = (one: Pick<RecipientFacts, 'name' | 'way'>) =>
      one.name.toLowerCase() === name.toLowerCase() && one.way.kind === way.kind && isSame(one.way, way)
    if (known.some(isKnown)) continue
    if (known.length >= MAX_RECIPIENTS) {
      leftOut.push({ name, why: 'tooManyRecipients' })
      continue
    }
    known.push({ name, way })
    choices.push({
      shown: { kind: 'recipient', name, way: way.kind, target: targetOf(way) },
      effect: { kind: 'recipient', facts }
    })
  }
  return { choices, leftOut }
}

/** A bot's chat is not in a file. */
const isSame = (one: Way, other: Way) => one.kind === 'telegram' || isSamePlace(one, other)

const nameIn = (value: unknown): string => {
  const named = v.safeParse(
    v.object({ name: v.pipe(v.string(), v.transform(oneLine), v.minLength(1)) }),
    value
  )
  return named.success ? [...named.output.name].slice(0, 40).join('') : '?'
}

/** Null where something is wrong that is not merely missing, or where it would be told in the open. */
async function checked(
  { way: inFile, ...facts }: RecipientFacts,
  store: Store,
  providers: Pick<Catalogue, 'get' | 'load'>
): Promise<RecipientFacts | null> {
  const way = hereOf(inFile, store)
  if (way.kind === 'sms') await providers.load([way.service])
  const provider = way.kind === 'sms' ? providers.get(way.service) : undefined
  const {
    problems,
    secrets,
    way: right
  } = checkRecipient({ ...facts, way }, {}, waySecrets[way.kind], smsSurroundings(store, provider))
  const isWrong = Object.values(problems).some(problem => problem !== 'empty' && problem !== 'chat')
  if (isWrong || Object.keys(secrets).length > 0) return null
  return { ...facts, on: false, way: right }
}

/** The way as it may be taken over: by an account of this computer, without a chat, never in the open. */
function hereOf(way: Way, store: Store): Way {
  switch (way.kind) {
    case 'sms':
      return { ...way, accountId: (way.accountId && accountOf(store, way.accountId)?.id) || '' }
    case 'telegram':
      return { ...way, chat: '', chatName: '', bot: '' }
    case 'ntfy':
    case 'webhook':
      return { ...way, ownNetwork: false }
    case 'email':
      return way
    default:
      return way satisfies never
  }
}

/** Adds a recipient of a set-up file, after the accounts that it is told of. Those that are not here are left out. */
export function addRecipient(store: Store, id: string, { wallets, ...facts }: RecipientFacts): void {
  const own = (wallet: string) => {
    const account = accountOf(store, wallet.slice(0, wallet.indexOf('/')))
    return account ? [withAccount(wallet, () => account.id)] : []
  }
  store.recipients.set(id, { ...facts, wallets: wallets ? wallets.flatMap(own) : null }, [])
}
