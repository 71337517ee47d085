import { SalioError } from '#domain/accounts/failure.ts'
import { parseMapping } from '#domain/custom-api/mapping.ts'
import { fillPlaceholders } from '#domain/custom-api/placeholders.ts'
import { parseHeaders } from '#domain/custom-api/request-headers.ts'
import type { Http } from '../http/types.ts'
import {
  basicAuthorization,
  cacheToken,
  type MintedToken,
  readOAuthToken,
  tokenFailureOf
} from '../kit/auth.ts'
import { documentOf, unreadableError } from '../kit/json.ts'
import { onlyOwnAnswers } from '../kit/own-answers.ts'
import type { Credentials, Provider } from '../kit/provider.ts'
import { failureOfStatus, throwFailure } from '../kit/status.ts'
import { customJsonCard } from './card.ts'
import { amountMappingProblem, requestProblem } from './check.ts'
import { readUnlessRefused } from './read.ts'
import { toAnswerTree } from './tree.ts'

const check: Provider['check'] = credentials =>
  requestProblem(credentials) ?? amountMappingProblem(credentials)

const originOf = ({ values: { url = '' } }: Credentials): string | null => URL.parse(url)?.origin ?? null

async function mint({ values, secrets }: Credentials, http: Http): Promise<MintedToken> {
  const { audience = '', clientAuth, scope = '', tokenUrl = '' } = values
  const { clientId = '', clientSecret = '' } = secrets
  const inForm = clientAuth !== 'basic'
  const form = new URLSearchParams({
    grant_type: 'client_credentials',
    ...(inForm ? { client_id: clientId, client_secret: clientSecret } : {}),
    ...(scope ? { scope } : {}),
    ...(audience ? { audience } : {})
  })
  const response = await http({
    method: 'POST',
    url: tokenUrl,
    // ID and secret are form-encoded before they become a Basic login (RFC 6749, 2.3.1).
    headers: inForm
      ? {}
      : { authorization: basicAuthorization(encodeURIComponent(clientId), encodeURIComponent(clientSecret)) },
    raw: { type: 'application/x-www-form-urlencoded', text: form.toString() }
  })
  throwFailure(tokenFailureOf(response))
  return readOAuthToken(response)
}

/**
 * The authentication header. With OAuth 2 the token must have been minted before; only the balance URL
 * receives it.
 */
function signIn({ values, secrets }: Credentials, token: string): Readonly<Record<string, string>> {
  const { auth, keyName = '', user = '' } = values
  const { apiKey = '', password = '' } = secrets
  switch (auth) {
    case 'basic':
      return { authorization: basicAuthorization(user, password) }
    case 'header':
      return { [keyName.toLowerCase()]: apiKey }
    case 'bearer':
    case 'oauth':
      return { authorization: `Bearer ${token}` }
    default:
      return {}
  }
}

const inJsonString = (secret: string): string => JSON.stringify(secret).slice(1, -1)

/** Requests the balance and resolves to the parsed JSON document. */
async function fetchDocument(credentials: Credentials, http: Http, token: string): Promise<unknown> {
  const { values, secrets } = credentials
  const { body = '', headers = '', method, url = '' } = values
  const own = (parseHeaders(headers) ?? []).map(header => [
    header.name.toLowerCase(),
    'secret' in header ? (secrets[header.secret] ?? '') : header.value
  ])
  const response = await http({
    method: method === 'POST' ? 'POST' : 'GET',
    url: fillPlaceholders(url, secrets, encodeURIComponent),
    headers: { ...Object.fromEntries(own), ...signIn(credentials, token) },
    ...(method === 'POST' && body
      ? { raw: { type: 'application/json', text: fillPlaceholders(body, secrets, inJsonString) } }
      : {})
  })
  throwFailure(failureOfStatus(response))
  return documentOf(response)
}

const staticToken = ({ secrets: { token = '' } }: Credentials): string => token

/** Any API that returns a balance as JSON, read at the place the user selected in a sample response. */
export const customJson: Provider = {
  ...customJsonCard,
  check,
  originOf,
  connect(credentials, anyHttp) {
    const failure = check(credentials)
    if (failure) return { read: () => Promise.reject(new SalioError(failure)) }
    const http = onlyOwnAnswers(anyHttp, customJsonCard)
    const withToken = cacheToken({ mint: () => mint(credentials, http), staleOn: ['rejected'] })
    const mapping = parseMapping(credentials.values['mapping'] ?? '')
    const read = async (token: string) => {
      if (!mapping) throw unreadableError('shape')
      return readUnlessRefused(mapping, await fetchDocument(credentials, http, token))
    }
    const isMinted = credentials.values['auth'] === 'oauth'
    const origin = originOf(credentials)
    return {
      ...(origin && { origin }),
      read: () => (isMinted ? withToken(read) : read(staticToken(credentials)))
    }
  },
  async readAnswer(credentials, anyHttp) {
    throwFailure(requestProblem(credentials))
    const http = onlyOwnAnswers(anyHttp, customJsonCard)
    const isMinted = credentials.values['auth'] === 'oauth'
    const token = isMinted ? (await mint(credentials, http)).token : staticToken(credentials)
    const document = await fetchDocument(credentials, http, token)
    return toAnswerTree(document, [
      ...Object.values(credentials.secrets),
      ...Object.values(credentials.secrets).flatMap(secret => [
        encodeURIComponent(secret),
        inJsonString(secret)
      ]),
      token,
      // A response may echo the credentials without the scheme.
      ...Object.values(signIn(credentials, token)).map(value => value.replace(/^(Basic|Bearer) /, ''))
    ])
  }
}
