import { readArguments } from '#commands/arguments.ts'
import { commandGiven } from '#commands/given.ts'
import { mcpReply } from '#commands/mcp.ts'
import { environmentOfValue, intendedField } from '#domain/accounts/credential-hints.ts'
import { isSecretName } from '#domain/accounts/secret-name.ts'
import { shapeOf } from '#domain/custom-api/answer.ts'
import { parsePointer } from '#domain/custom-api/json-pointer.ts'
import { parseCurrencyCode, parseMapping } from '#domain/custom-api/mapping.ts'
import { valuesOfMappingFile } from '#domain/custom-api/mapping-file.ts'
import { fillPlaceholders } from '#domain/custom-api/placeholders.ts'
import { bodyProblem, randomLooking, urlHoldsSecret } from '#domain/custom-api/plain-secrets.ts'
import { isReservedHeader, parseDraftHeaders, parseHeaders } from '#domain/custom-api/request-headers.ts'
import { csvRows, fromCell, toCell } from '#domain/files/csv.ts'
import { parseReadings, parseReadingsInSteps } from '#domain/files/parse-readings.ts'
import { readingHeader } from '#domain/files/readings-file.ts'
import { columnRole } from '#domain/lists/columns/column-name.ts'
import { currenciesIn } from '#domain/lists/columns/list-currency.ts'
import { parseMoment, parseWrittenMoment } from '#domain/lists/columns/moment.ts'
import { parsePaidAnswer, parseStatus } from '#domain/lists/columns/status.ts'
import { unitOf } from '#domain/lists/columns/unit.ts'
import { parseWay } from '#domain/lists/columns/ways.ts'
import { zoneInName, zoneOf } from '#domain/lists/columns/zone.ts'
import { readList } from '#domain/lists/read-list.ts'
import { namesTotal } from '#domain/lists/rows/row-label.ts'
import { decodeText } from '#domain/lists/text/decode.ts'
import { htmlRows } from '#domain/lists/text/html-rows.ts'
import { parsePayeeLine } from '#domain/lists/text/payee-line.ts'
import { currenciesOf, currenciesOfWord } from '#domain/money/currency.ts'
import { parseFigure } from '#domain/money/figure.ts'
import { parseAmount } from '#domain/money/money.ts'
import { checkWay } from '#domain/pay-in/check.ts'
import { parsePhone } from '#domain/pay-in/phone.ts'
import { readTypedAmount, readTypedNumber } from '#domain/payments/typed-amount.ts'
import { monthOf, utcMillis } from '#domain/time/calendar.ts'
import { momentOfIso, parseIso } from '#domain/time/iso-8601.ts'
import { parseSetup } from '#monitor/files/setup-file.ts'
import { parseWays } from '#monitor/pay-in/stored-ways.ts'
import { parseRequest } from '#programs/request.ts'
import { readAmount, readFee } from '#programs/typed.ts'
import { toAnswerTree } from '#providers/custom-api/tree.ts'
import { addressProblem, stripTrailingSlash } from '#providers/http/address.ts'
import { parseChallenge, parseProxyRoutes } from '#providers/http/proxy.ts'
import { parseAmountBeforeCurrency, parseAmountText } from '#providers/kit/amounts.ts'
import { jwtLife } from '#providers/kit/auth.ts'
import { parseExactJson } from '#providers/kit/exact-json.ts'
import { parseJson } from '#providers/kit/json.ts'
import { throttledUntil } from '#providers/kit/status.ts'
import { parseXml } from '#providers/kit/xml.ts'
import { parsePayment } from '#renderer/features/payments/typed-payment.ts'
import { readHours, readShare } from '#renderer/shared/amount-problem.ts'
import { momentOn, readTime } from '#renderer/shared/time-text.ts'
import { cleanPasted } from '#renderer/ui/pasted.ts'
import { parseActivation } from '#shell/notifications/toast.ts'

/** Runs a parser on a text of any content and length. What it returns or throws does not matter. */
export type Parse = (text: string) => unknown

const field = {
  id: 'key',
  pattern: '^sk_',
  environmentPatterns: [{ like: '^sk_test_', environment: 'test' }]
}
const other = { ...field, id: 'other', pattern: '^pk_', label: '', kind: 'secret', required: false } as const
const note = { id: 'way', kind: 'note', name: '', values: {} } as const
const row = (cell: string): string => `${readingHeader}a,b,${cell},c,KES,${cell},${cell},${cell},${cell}`

/** The parsers of what somebody else wrote that run in the main process: answers, headers, files, form fields. */
export const mainParsers: Readonly<Record<string, Parse>> = {
  addressProblem: text => addressProblem(text, 'url'),
  stripTrailingSlash: text => stripTrailingSlash(`https://api.example.com/${text}`),
  parseProxyRoutes,
  parseChallenge,
  parseActivation,
  parseRequest,
  'parseRequest (payment)': text =>
    parseRequest(
      JSON.stringify({ frame: 1, question: { command: 'can-pay', payments: [text], from: text } })
    ),
  mcpReply: text =>
    mcpReply(text, { version: '', ask: () => Promise.reject(new Error('asked')), message: () => '' }).catch(
      () => null
    ),
  commandGiven: text => commandGiven(['salio', text], true),
  readArguments: text => readArguments(['can-pay', text, '--max-age', text], 0),
  'readArguments (period)': text => readArguments(['statement', 'x', '--from', text, '--until', text], 0),
  readAmount: text => readAmount(text, { currency: 'KES', decimals: 2 }),
  readFee: text => readFee(`${text}%`, { currency: 'KES', decimals: 2 }),
  'parseActivation (id)': text => parseActivation(`tag=${text}`),
  throttledUntil: text => throttledUntil({ 'retry-after': text }, 0),
  'throttledUntil (reset)': text => throttledUntil({ 'x-ratelimit-reset': text }, 0),
  jwtLife: text => jwtLife(text, 0),
  'jwtLife (claims)': text => jwtLife(`a.${Buffer.from(text).toString('base64url')}.b`, 0),
  parseJson,
  parseXml,
  'parseExactJson (string)': text => parseExactJson(JSON.stringify(text)),
  'parseExactJson (name)': text => parseExactJson(`{${JSON.stringify(text)}:1}`),
  parseAmountBeforeCurrency,
  parseAmountText,
  parseAmount,
  parseFigure,
  currenciesOf,
  parseCurrencyCode,
  toAnswerTree: text => toAnswerTree({ text, [text]: [text] }, ['secret']),
  shapeOf,
  'shapeOf (name)': text => shapeOf(`{${JSON.stringify(text)}:1}`),
  isSecretName,
  urlHoldsSecret: text => urlHoldsSecret(new URL(`https://api.example.com/${text}?${text}`)),
  bodyProblem,
  'bodyProblem (string)': text => bodyProblem(JSON.stringify({ [text]: text })),
  randomLooking: text => randomLooking([text]),
  fillPlaceholders: text => fillPlaceholders(text, {}, String),
  environmentOfValue: text => environmentOfValue(field, text),
  intendedField: text => intendedField({ fields: [other] }, field, text),
  parsePointer,
  parseMapping,
  parseHeaders,
  parseDraftHeaders,
  isReservedHeader,
  valuesOfMappingFile,
  parseSetup,
  parsePhone: text => parsePhone(text, 'KE'),
  parseWays,
  'parseWays (value)': text => parseWays(JSON.stringify([{ ...note, values: { note: text } }])),
  'checkWay (paybill)': text =>
    checkWay({ ...note, kind: 'paybill', name: text, values: { paybill: text, account: text } }, 'KE', 'id'),
  'checkWay (bank)': text =>
    checkWay({ ...note, kind: 'bank', values: { bank: text, bankAccount: text, swift: text } }, 'CI', 'id'),
  'checkWay (link)': text => checkWay({ ...note, kind: 'link', values: { link: text } }, 'KE', 'id'),
  parseIso,
  momentOfIso,
  fromCell,
  toCell
}

/** A file of readings is parsed in steps, between which everything else goes on. */
export const steppedParsers: Readonly<Record<string, (text: string) => Generator>> = {
  parseReadings: text => parseReadingsInSteps(text, 0, 500),
  'parseReadings (rows)': text => parseReadingsInSteps(readingHeader + text, 0, 500),
  'parseReadings (cells)': text => parseReadingsInSteps(row(text), 0, 500)
}

const listOptions = { currency: 'KES', language: 'en', isPast: true, period: null, choice: null } as const
const listOf = (text: string) => readList(text, { ...listOptions, toInstant: utcMillis })
const shillings = { currency: 'KES', decimals: 2 } as const

/** The parsers that run in the page only: payment lists and what is typed or pasted. */
export const pageParsers: Readonly<Record<string, Parse>> = {
  csvRows: text => csvRows(text, ','),
  readList: listOf,
  'readList (cells)': text => listOf(`Name,Amount,When,Status\na,5,${text},${text}`),
  'readList (header)': text => listOf(`Name,${text},Amount\na,b,5`),
  'readList (sep)': text => listOf(`sep=;\n${text}`),
  'readList (message)': text => listOf(`QC34XYZ001 Confirmed. Ksh2,500.00 sent to ${text}`),
  'readList (web page)': text => listOf(`<table>${text}`),
  htmlRows,
  decodeText: text => decodeText(new TextEncoder().encode(text)),
  parsePayeeLine,
  columnRole,
  currenciesIn,
  currenciesOfWord,
  unitOf: text => unitOf(text, 'NGN'),
  zoneOf,
  zoneInName,
  parseStatus,
  parsePaidAnswer,
  parseWay,
  namesTotal,
  parseWrittenMoment,
  parseMoment: text => parseMoment(text, utcMillis),
  monthOf,
  readTypedAmount: text => readTypedAmount(text, 'en', shillings),
  'readTypedAmount (French)': text => readTypedAmount(text, 'fr', shillings),
  readTypedNumber: text => readTypedNumber(text, 'en', '100'),
  parsePayment: text =>
    parsePayment({ amount: text, fixed: text, percent: text, keep: text }, 'en', shillings),
  readHours: text => readHours(text, 'sw'),
  readShare,
  readTime,
  momentOn: text => momentOn(text, 0),
  cleanPasted
}

/** Every parser, all of its work done at once. */
export const parsers: Readonly<Record<string, Parse>> = {
  ...mainParsers,
  ...pageParsers,
  parseReadings,
  'parseReadings (rows)': text => parseReadings(readingHeader + text),
  'parseReadings (cells)': text => parseReadings(row(text))
}
