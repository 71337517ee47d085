import type { Language } from '#domain/language.ts'
import { gsmLength, gsmText, SMS_LENGTH } from '#domain/recipients/gsm.ts'
import type { Summary } from '#domain/summary/summary.ts'
import { summaryShortForms } from './summary/text.ts'
import { fill } from './template.ts'
import { messageParts, type Told, toldDictionary } from './told.ts'

/** Characters of a name, from as many as one can have down to where it is barely known again. */
const NAME_LENGTHS = [80, 24, 16, 10]

/**
 * A message as one SMS of at most 160 characters in the plain alphabet. What does not fit is shortened: first what to do, then
 * names, of several alerts the last ones.
 * @param lastOf how many SMS a day there are, where it is the last of them; null where more may follow
 */
export function smsText(language: Language, told: Told, lastOf: number | null): string {
  const { sms } = toldDictionary(language)
  const ends = [
    ...(told.mayBeRepeat ? [sms.mayBeRepeat] : []),
    ...(lastOf === null ? [] : [fill(sms.last, { count: `${lastOf}` })])
  ].map(gsmText)
  for (const most of NAME_LENGTHS) {
    const { parts, signature, title } = messageParts(language, withNames(told, most))
    const end = [...ends, gsmText(signature)].join(' ')
    const fits = (text: string) => gsmLength(text) + 1 + gsmLength(end) <= SMS_LENGTH
    const [first] = parts
    const alerts =
      parts.length === 1 && first
        ? [sentence(title) + gsmText(first.body), sentence(title)]
        : severalForms(
            gsmText(title),
            parts.map(part => gsmText(part.title)),
            sms.more
          )
    const found = withSummary(alerts, withNames(told, most), language).find(fits)
    if (found !== undefined) return `${found} ${end}`
  }
  return shorten(messageParts(language, withNames(told, 10)).title, ends.join(' '))
}

/** Alerts come first; with them of a summary what it is about, where that fits. */
function withSummary(alerts: readonly string[], { summary }: Told, language: Language): readonly string[] {
  if (summary === null) return alerts
  const forms = summaryShortForms(summary.facts, summary.hideAmounts, language).map(gsmText)
  const short = forms.at(-1) ?? ''
  return alerts.length === 0 ? forms : [...alerts.map(alert => `${alert.trim()} ${short}`), ...alerts]
}

const sentence = (text: string): string => `${gsmText(text).replace(/[.?!]$/, '')}. `

/** All of them, then ever fewer, with how many are left out. */
function severalForms(title: string, names: readonly string[], more: string): readonly string[] {
  return names.map((_, left) => {
    const shown = names.slice(0, names.length - left)
    const rest = left === 0 ? '' : ` ${fill(more, { count: `${left}` })}`
    return `${title}: ${shown.join('; ')}${rest}.`
  })
}

function shorten(title: string, end: string): string {
  let text = gsmText(title)
  while (gsmLength(`${text}... ${end}`) > SMS_LENGTH) text = [...text].slice(0, -1).join('')
  return `${text}... ${end}`.trim()
}

/** With names of at most so many characters. One that the alphabet has no letter of is replaced by what it belongs to. */
function withNames(told: Told, most: number): Told {
  const named = <T extends { readonly accountName: string; readonly providerName: string }>(about: T): T => {
    const provider = clip(about.providerName, about.providerName, most)
    const account = clip(about.accountName, provider, most)
    const wallet = 'walletName' in about && about.walletName !== '' ? `${about.walletName}` : null
    return {
      ...about,
      providerName: provider,
      accountName: account,
      ...(wallet !== null && { walletName: clip(wallet, account, most) })
    }
  }
  return {
    ...told,
    notices: told.notices.map(one => ({ ...one, notice: named(one.notice) })),
    past: told.past.map(named),
    summary: told.summary && { ...told.summary, facts: withWalletNames(told.summary.facts, most) }
  }
}

function withWalletNames(summary: Summary, most: number): Summary {
  const named = <T extends { readonly accountName: string }>(about: T): T => {
    const account = clip(about.accountName, 'Salio', most)
    const wallet = 'walletName' in about ? { walletName: clip(`${about.walletName}`, account, most) } : {}
    return { ...about, accountName: account, ...wallet }
  }
  return { ...summary, needs: summary.needs.map(named), lines: summary.lines.map(named) }
}

function clip(name: string, otherwise: string, most: number): string {
  const plain = gsmText(name)
  if (!/[\p{L}\p{N}]/u.test(plain)) return otherwise
  return [...plain].length > most
    ? `${[...plain]
        .slice(0, most - 2)
        .join('')
        .trim()}..`
    : plain
}
