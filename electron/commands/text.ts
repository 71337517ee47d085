import type { Language } from '#domain/language.ts'
import { formatBriefMoney, formatMoney } from '#domain/money/format.ts'
import { type Amount, add, subtract } from '#domain/money/money.ts'
import { momentOfIso } from '#domain/time/iso-8601.ts'
import { MINUTE } from '#domain/time/units.ts'
import { commandLineTexts } from '#messages/command-line/index.ts'
import { words } from '#messages/index.ts'
import { fill } from '#messages/template.ts'
import { formatMoment } from '#messages/time.ts'
import type {
  AccountDocument,
  AnswerDocument,
  BalancesDocument,
  CanPayDocument,
  StatusDocument,
  ToppedUpDocument,
  WalletDocument
} from '#programs/documents.ts'
import type { Problem } from '#programs/problem.ts'
import { fullName } from '#programs/wallets.ts'

/** How text is to be written: the user's language, and the present in wall-clock milliseconds. */
interface Manner {
  readonly language: Language
  readonly now: number
}

/** What people read of an answer. */
export function answerText(document: AnswerDocument, manner: Manner): string {
  if (document.kind === 'balances') return balancesText(document, manner)
  if (document.kind === 'canPay') return canPayText(document, manner)
  if (document.kind === 'toppedUp') return toppedUpText(document, manner)
  // No command of people's asks for the alert log.
  return document.kind === 'status' ? statusText(document, manner) : JSON.stringify(document)
}

/** A problem in one sentence, and below it the wallets that a name fits. */
export function problemText(problem: Problem, manner: Manner): string {
  const { language, now } = manner
  const at = (time: number | null | undefined) =>
    typeof time === 'number' ? formatMoment(time, now, language) : ''
  const readings = problem.kind === 'twofold' ? problem.readings : []
  const [larger, smaller] = readings.map(money => formatBriefMoney(money, language))
  const sentence = fill(commandLineTexts[language].problems[problem.kind], {
    given: 'given' in problem ? short(printable(problem.given)) : '',
    wallet: 'wallet' in problem ? short(printable(problem.wallet)) : '',
    currency: 'currency' in problem ? problem.currency : '',
    time: 'readAt' in problem ? at(problem.readAt) : 'toldAt' in problem ? at(problem.toldAt) : '',
    // To the minute, and not a moment too early.
    next: 'next' in problem ? at(Math.ceil(problem.next / MINUTE) * MINUTE) : '',
    larger: larger ?? '',
    smaller: smaller ?? ''
  })
  if (problem.kind !== 'walletAmbiguous') return sentence
  return [
    sentence,
    columns(problem.wallets.map(wallet => [`  ${printable(fullName(wallet))}`, wallet.id]))
  ].join('\n')
}

/** Without what could move a terminal's cursor or hide something: names come from providers. */
const printable = (text: string): string => text.replace(/\p{C}/gu, ' ')

/** Characters of what was typed that a sentence repeats. */
const LONGEST = 80

function short(text: string): string {
  const letters = [...text]
  return letters.length > LONGEST ? `${letters.slice(0, LONGEST - 1).join('')}…` : text
}

function balancesText({ amountsHidden, running, wallets }: BalancesDocument, manner: Manner): string {
  const text = commandLineTexts[manner.language]
  const rows = wallets.map(wallet => [
    printable(fullName(wallet)),
    amountText(wallet, amountsHidden, manner),
    stateText(wallet, manner)
  ])
  const list = rows.length === 0 ? text.none : columns(rows)
  return running ? list : `${text.kept}\n${list}`
}

/** As the popover has it where amounts are hidden. */
const HIDDEN = '•••'

function amountText(wallet: WalletDocument, isHidden: boolean, { language }: Manner): string {
  if (wallet.level === null) return commandLineTexts[language].unknown
  if (isHidden || wallet.amount === null) return `${wallet.currency}\u00a0${HIDDEN}`
  return formatMoney({ currency: wallet.currency, amount: wallet.amount }, language)
}

function stateText({ active, demo, level, reach, readAt }: WalletDocument, manner: Manner): string {
  const { language } = manner
  const text = commandLineTexts[language]
  const { levels, reaches } = words(language)
  return [
    ...(level === null || level === 'healthy' ? [] : [levels[level]]),
    ...(reach === 'fresh' || reach === 'unknown' ? [] : [reaches[reach]]),
    ...(active ? [] : [text.inactive]),
    ...(demo ? [text.demo] : []),
    readText(readAt, manner)
  ].join(', ')
}

function readText(readAt: string | null, { language, now }: Manner): string {
  const { lastRead, neverRead } = commandLineTexts[language]
  const at = readAt === null ? null : momentOfIso(readAt)
  return at === null ? neverRead : fill(lastRead, { time: formatMoment(at, now, language) })
}

function canPayText(document: CanPayDocument, manner: Manner): string {
  const { amountsHidden, answer, fees, left, needed, reserve, total, wallet } = document
  const { language, now } = manner
  const text = commandLineTexts[language]
  const { amount, currency, readAt } = wallet
  const name = printable(fullName(wallet))
  const at = readAt === null ? null : momentOfIso(readAt)
  const time = at === null ? '' : formatMoment(at, now, language)
  if (amountsHidden || left === null || amount === null) {
    const sentence = answer === 'yes' ? text.yesHidden : text.noHidden
    return `${fill(sentence, { wallet: name })}\n${fill(text.balanceHidden, { time })}`
  }
  const money = (value: Amount | null) => formatMoney({ currency, amount: value ?? '0' }, language)
  const verdict =
    answer === 'yes'
      ? // The reserve stays in the wallet as well.
        fill(text.yes, { left: money(add(left, reserve ?? '0')), wallet: name })
      : fill(text.no, { missing: money(subtract('0', left)), wallet: name })
  const sum = fill(text.sum, {
    total: money(total),
    fees: money(fees),
    reserve: money(reserve),
    needed: money(needed)
  })
  return [verdict, sum, fill(text.balance, { amount: money(amount), time })].join('\n')
}

function toppedUpText({ amount, wallet }: ToppedUpDocument, { language }: Manner): string {
  const text = commandLineTexts[language]
  const name = printable(fullName(wallet))
  if (amount === null) return fill(text.toppedUpHidden, { wallet: name })
  const money = formatBriefMoney({ currency: wallet.currency, amount }, language)
  return fill(text.toppedUp, { amount: money, wallet: name })
}

function statusText(document: StatusDocument, manner: Manner): string {
  const { accounts, network, running, salio, snoozedUntil } = document
  const { language, now } = manner
  const text = commandLineTexts[language]
  const until = snoozedUntil === null || snoozedUntil === 'recovery' ? null : momentOfIso(snoozedUntil)
  const trouble = words(language).network
  return [
    running ? fill(text.running, { version: salio }) : text.notRunning,
    ...(network !== null && Object.hasOwn(trouble, network)
      ? [trouble[network as keyof typeof trouble].what]
      : []),
    ...(until === null ? [] : [fill(text.snoozed, { time: formatMoment(until, now, language) })]),
    ...(snoozedUntil === 'recovery' ? [text.snoozedUntilRecovery] : []),
    accounts.length === 0 ? text.noAccount : columns(accounts.map(account => accountRow(account, manner)))
  ].join('\n')
}

function accountRow({ demo, lastReadAt, name, reach }: AccountDocument, manner: Manner): string[] {
  const { language } = manner
  const { demo: demoText, unknown } = commandLineTexts[language]
  const state = reach === 'unknown' ? unknown : words(language).reaches[reach]
  return [printable(name), [state, ...(demo ? [demoText] : []), readText(lastReadAt, manner)].join(', ')]
}

/** Rows with their cells below each other, two spaces apart. */
function columns(rows: readonly (readonly string[])[]): string {
  const widthOf = (column: number) => Math.max(...rows.map(row => [...(row[column] ?? '')].length))
  const widths = (rows[0] ?? []).map((_, column) => widthOf(column))
  const padded = (cell: string, column: number) =>
    cell + ' '.repeat(Math.max(0, (widths[column] ?? 0) - [...cell].length))
  return rows.map(row => row.map(padded).join('  ').trimEnd()).join('\n')
}
