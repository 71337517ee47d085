import { type SimulatedApi, type SimulatedResponse, xmlResponse } from '../../kit/provider.ts'

const KEYS = { username: '100462716541', password: 'hYct-38W3-CMtQ-OpHY&TmvM' } as const
const CODES = ['UGX', 'UGX-MTNAT'] as const

const answer = (status: number, inner: string): SimulatedResponse =>
  xmlResponse(
    status,
    `<?xml version="1.0" encoding="UTF-8"?><AutoCreate><Response>${inner}</Response></AutoCreate>`
  )

const refusal = (code: string, message: string, status = 200): SimulatedResponse =>
  answer(
    status,
    `<Status>ERROR</Status><StatusCode>${code}</StatusCode><StatusMessage>${message}</StatusMessage><ErrorMessageCode>${code}</ErrorMessageCode><ErrorMessage>${message}</ErrorMessage>`
  )

const wrongKeys = () => refusal('-2', 'Invalid API credentials')

/** Yo! Payments: XML both ways, refusals with status 200, stocks of airtime beside money. */
export const yoPayments: SimulatedApi = {
  initialBalances: { UGX: '5000000.00', 'UGX-MTNAT': '1500' },
  credentials: base => ({ environment: 'production', values: { baseUrl: base }, secrets: KEYS }),
  respond({ body, method }, { amount }) {
    if (method !== 'POST' || !body.includes('<Method>acacctbalance</Method>'))
      return refusal('-1', 'Unknown method')
    const sent = ['APIUsername', 'APIPassword'].map(
      name => new RegExp(`<${name}>(.*)</${name}>`).exec(body)?.[1]
    )
    if (sent.join() !== [KEYS.username, KEYS.password.replace('&', '&amp;')].join()) return wrongKeys()
    const rows = CODES.map(
      code => `<Currency><Code>${code}</Code><Balance>${amount(code)}</Balance></Currency>`
    )
    return answer(200, `<Status>OK</Status><StatusCode>0</StatusCode><Balance>${rows.join('')}</Balance>`)
  },
  errors: {
    '-1': () => refusal('-1', 'General error'),
    '-2': wrongKeys,
    '429': () => refusal('-1', 'Too many requests', 429),
    '500': () => refusal('-1', 'Internal server error', 500),
    doctype: () =>
      xmlResponse(
        200,
        '<?xml version="1.0"?><!DOCTYPE AutoCreate [<!ENTITY a "5000000">]><AutoCreate><Response><Status>OK</Status><Balance><Currency><Code>UGX</Code><Balance>&a;</Balance></Currency></Balance></Response></AutoCreate>'
      )
  }
}
