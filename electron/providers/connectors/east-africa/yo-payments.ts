import { type Failure, SalioError } from '#domain/accounts/failure.ts'
import type { ProviderCard } from '#domain/accounts/provider-card.ts'
import { inDashboard, movesMoneyToo, together } from '../../kit/card-texts.ts'
import { type ConnectContext, defineProvider } from '../../kit/define.ts'
import { baseUrl, production, sandbox, translated } from '../../kit/fields.ts'
import { unreadableError } from '../../kit/json.ts'
import { accountReading, walletReading } from '../../kit/reading.ts'
import { failureOfStatus, throwFailure } from '../../kit/status.ts'
import { elementsIn, escapeXml, parseXml, textIn, type XmlElement } from '../../kit/xml.ts'

const keysHelp = inDashboard('Yo! Payments', 'API Access Details')

const card: ProviderCard = {
  id: 'yo-payments',
  name: 'Yo! Payments',
  monogram: { letters: 'YO', color: '#be185d' },
  tagline: translated(
    'Mobile money and airtime, each by itself',
    'Pesa za simu na muda wa maongezi, kila moja peke yake',
    'Mobile money et crédit d’appel, chacun à part'
  ),
  aliases: ['Yo Uganda'],
  countries: ['UG'],
  environments: [
    { ...production, baseUrl: 'https://paymentsapi1.yo.co.ug/ybs/task.php' },
    { ...sandbox, baseUrl: 'https://sandbox.yo.co.ug/services/yopaymentsdev/task.php' }
  ],
  fields: [
    { id: 'username', label: 'API Username', kind: 'secret', required: true, help: keysHelp },
    { id: 'password', label: 'API Password', kind: 'secret', required: true, help: keysHelp },
    baseUrl
  ],
  advice: together(
    movesMoneyToo('Yo! Payments'),
    translated(
      'If Yo! accepts only listed internet addresses for your account, add this computer’s.',
      'Kama Yo! hukubali tu anwani za intaneti zilizoorodheshwa kwa akaunti yako, ongeza ya kompyuta hii.',
      'Si Yo! n’accepte pour votre compte que les adresses internet inscrites, ajoutez celle de cet ordinateur.'
    )
  ),
  apart: true,
  links: { dashboard: 'https://payments.yo.co.ug' },
  interval: { initial: 5, least: 1 }
}

/** What Yo! calls its stocks besides money, in https://github.com/YO-Uganda/YoPaymentsPHP (0327f44). */
const NAMES: Readonly<Record<string, string>> = {
  'UGX-MTNMM': 'MTN Mobile Money',
  'UGX-MTNAT': 'MTN airtime',
  'UGX-AIRAT': 'Airtel airtime',
  'UGX-WTLAT': 'Warid airtime',
  'UGX-OULAT': 'Orange airtime'
}

/** Wrong credentials, of the codes that come with the status ERROR. */
const REJECTED = '-2'

/** The answer in https://github.com/YO-Uganda/YoPaymentsPHP (0327f44): refusals come with status 200 too. */
function responseIn(root: XmlElement): XmlElement {
  const [response] = root.nodeName === 'AutoCreate' ? elementsIn(root, 'Response') : []
  const status = response && textIn(response, 'Status')
  if (!response || status === undefined) throw unreadableError('shape')
  if (status === 'OK') return response
  const failure: Failure =
    textIn(response, 'StatusCode') === REJECTED
      ? { kind: 'rejected' }
      : unreadableError('refusedInBody').failure
  throw new SalioError(failure)
}

function connect({ base, secrets: { username = '', password = '' }, http }: ConnectContext) {
  const text =
    '<?xml version="1.0" encoding="UTF-8"?><AutoCreate><Request>' +
    `<APIUsername>${escapeXml(username)}</APIUsername><APIPassword>${escapeXml(password)}</APIPassword>` +
    '<Method>acacctbalance</Method></Request></AutoCreate>'

  return {
    async read() {
      const response = await http({
        method: 'POST',
        url: base,
        headers: { accept: 'text/xml', 'content-transfer-encoding': 'text' },
        raw: { type: 'text/xml', text }
      })
      throwFailure(failureOfStatus(response))
      const answer = responseIn(parseXml(response.text))
      // There is no Balance before the account's first transaction, and so no wallet.
      const rows = elementsIn(answer, 'Balance').flatMap(balance => elementsIn(balance, 'Currency'))
      return accountReading(
        rows.map(row => {
          // "UGX", or a stock of its own in that currency: "UGX-MTNAT".
          const code = textIn(row, 'Code') || '?'
          const name = NAMES[code] ?? code
          const [currency = ''] = code === '?' ? [] : code.split('-')
          return walletReading({ key: code, name, currency }, textIn(row, 'Balance'))
        })
      )
    }
  }
}

export const yoPayments = defineProvider(card, { connect })
