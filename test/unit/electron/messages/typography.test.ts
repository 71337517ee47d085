import { describe, expect, test } from 'vitest'
import { type Language, languages } from '#domain/language.ts'
import { commandLineTexts } from '#messages/command-line/index.ts'
import { dataAsideText, heldDataText } from '#messages/data-files.ts'
import { en } from '#messages/en/index.ts'
import { runway as enRunway } from '#messages/en/runway.ts'
import { told as enTold } from '#messages/en/told.ts'
import { fr } from '#messages/fr/index.ts'
import { runway as frRunway } from '#messages/fr/runway.ts'
import { told as frTold } from '#messages/fr/told.ts'
import { refusedSwitchText } from '#messages/launch.ts'
import { dictionaries as summary } from '#messages/summary/sentences.ts'
import { sw } from '#messages/sw/index.ts'
import { runway as swRunway } from '#messages/sw/runway.ts'
import { told as swTold } from '#messages/sw/told.ts'
import { topUpText } from '#messages/top-up-text.ts'
import { awayMessages } from '#renderer/messages/away.ts'
import { messages } from '#renderer/messages/index.ts'
import { providerCards } from '#test/providers/known.ts'

const shared = { en, sw, fr }
const told = { en: enTold, sw: swTold, fr: frTold }
const runway = { en: enRunway, sw: swRunway, fr: frRunway }

/** A card without its texts in other languages. */
const cards = (language: Language) =>
  providerCards.map(({ id, tagline, advice, environments, fields }) => ({
    id,
    tagline: tagline[language],
    advice: advice?.[language] ?? '',
    environments: environments.map(({ name }) => name[language]),
    fields: fields.map(({ help, options = [] }) => [
      help?.[language] ?? '',
      ...options.map(({ name }) => name[language])
    ])
  }))

/** Every text with its path. */
function texts(node: object, path: string): (readonly [string, string])[] {
  return Object.entries(node).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[`${path}.${key}`, value] as const]
      : texts(value as object, `${path}.${key}`)
  )
}

const topUp = {
  walletName: 'Payout',
  accountName: 'Main shop',
  providerName: 'JPay Africa',
  currency: 'KES',
  amount: '50000',
  way: 'mobile-money',
  reference: 'TKR4X8P2LM',
  sentAt: 0,
  arrived: { amount: '49750', at: 0 },
  readAt: 0,
  balance: '4830'
} as const

/** Texts that are apart from the dictionaries: dialogs of the system, and the one for support. */
const dialogs = (language: Language) => [
  ...[refusedSwitchText, heldDataText, dataAsideText].map(text => text[language]('name')),
  topUpText(topUp, language)
]

/** The help is laid out in columns, with amounts as they are typed. */
function withoutHelp(language: Language) {
  const { help: _, problems: __, ...rest } = commandLineTexts[language]
  return rest
}

const everything = (language: Language) => [
  ...texts(shared[language], 'shared'),
  ...texts(runway[language], 'runway'),
  ...texts(told[language], 'told'),
  ...texts(summary[language], 'summary'),
  ...texts(messages[language], 'popover'),
  ...texts(awayMessages[language], 'away'),
  ...texts(cards(language), 'cards'),
  ...texts(dialogs(language), 'dialogs'),
  ...texts(commandLineTexts[language].problems, 'commands'),
  ...texts(withoutHelp(language), 'commands')
]

test('the texts looked at are those of every dictionary and card', () => {
  for (const language of languages) {
    const paths = everything(language).map(([path]) => path)
    for (const start of [
      'shared.failures',
      'shared.tray',
      'runway.paces',
      'told.refusals',
      'summary.levels',
      'popover.settings',
      'away.fates',
      'cards.0',
      'dialogs.0'
    ])
      expect(paths.filter(path => path.startsWith(start))).not.toEqual([])
  }
})

describe('French', () => {
  // As the Imprimerie nationale has it: a full space before the colon and inside quotes, a narrow one before the rest.
  test.each([
    ['a no-break space before a colon', /(?<!\u00a0):(?=\s|$)/],
    ['a narrow no-break space before ; ? ! %', /(?<!\u202f)[;?!%]/],
    ['no-break spaces inside quotes', /«(?!\u00a0)|(?<!\u00a0)»/],
    ['a no-break space between a figure and its unit', /[\d}][ \u202f](?:[KM]o|min|h|s)(?![\p{L}’])/u],
    ['narrow no-break spaces within a figure', /\d[ \u00a0]\d{3}\b/]
  ])('has %s', (_name, wrong) => {
    // "Balance: Read" is a permission's own English name, and "Yo!" a company's.
    const found = everything('fr').filter(([, text]) => wrong.test(text.replace(/Balance: Read|Yo!/g, '')))
    expect(found).toEqual([])
  })
})

test.each(['en', 'sw'] as const)('%s has no space before its punctuation marks', language => {
  expect(everything(language).filter(([, text]) => /\s[;:?!%]/.test(text))).toEqual([])
})

test.each(languages)('%s has one kind of apostrophe', language => {
  const others = everything(language).filter(([, text]) =>
    /['‘ʼ´`]/.test(text.replaceAll("Africa's Talking", ''))
  )
  expect(others).toEqual([])
})

/** What the code fills in. A text with any other name would be shown with its braces. */
const placeholders: Readonly<Record<string, string>> = {
  shared:
    'account address asked balance count field left missing name permission provider proxy schemes sent shown since span ' +
    'state text threshold time wallet',
  runway: 'count least most pace span time when',
  popover:
    'account address after amount amounts answer balance before brand by change code codes column comma count counts ' +
    'critical currency day days end environment example fee file found from host hosts hours in key keys label labels ' +
    'larger least level likely line lines low meant more most movement name now number often out payments place placeholder ' +
    'placeholders point position provider proxy smaller span spans step sum texts threshold time to total ' +
    'until usual usually value values version wallet way what when why',
  told: 'account count from name place provider reason sent time title to wallet',
  summary: 'account amount count currency name now spent time title toppedUp usual wallet weekday',
  away: 'bot chat count fate most name outcome place provider step time wallet way what',
  cards: '',
  commands:
    'amount currency fees given larger left missing needed next reserve smaller time total version wallet',
  dialogs: ''
}

test.each(languages)('%s has only placeholders that are known', language => {
  const unknown = everything(language).filter(([path, text]) => {
    const known = placeholders[path.split('.')[0] ?? '']?.split(' ') ?? []
    return text
      .split(/\{(\w+)\}/)
      .some((part, index) => (index % 2 ? !known.includes(part) : /[{}]/.test(part)))
  })
  expect(unknown).toEqual([])
})
