import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib'
import type { Failure } from '#domain/accounts/failure.ts'
import { address, down, NOW, notFound, throttled } from './failures.ts'
import type { Front } from './front.ts'

/** An answer that means the same whichever provider is asked. */
export interface CommonAnswer {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | Buffer
}

const html = { 'content-type': 'text/html; charset=UTF-8' }
const json = { 'content-type': 'application/json' }
const text = { 'content-type': 'text/plain; charset=UTF-8' }

const justAMoment =
  '<!DOCTYPE html><html lang="en-US"><head><title>Just a moment...</title></head><body></body></html>'
const attention =
  '<!DOCTYPE html>\n<html><head><title>Attention Required! | Cloudflare</title></head><body></body></html>'
const nginx = (title: string) =>
  `<html>\r\n<head><title>${title}</title></head>\r\n<body><center><h1>${title}</h1></center><hr><center>nginx</center></body>\r\n</html>`

/** Answers of something in front of an API, from public reports. Each source with its date. */
export const answersInFront: Readonly<Record<string, CommonAnswer>> = {
  // github.com/unicodeveloper/laravel-paystack/issues/176 (2023-08-09), conference-hall/conference-hall/issues/612 (2025-11-13)
  '403 challenge of Cloudflare': {
    status: 403,
    headers: { ...html, 'cf-mitigated': 'challenge', server: 'cloudflare' },
    body: justAMoment
  },
  // github.com/Ekultek/WhatWaf/issues/990 (2020-12-05): in front of TransferWise
  '403 page in gzip': {
    status: 403,
    headers: { ...html, server: 'cloudflare', 'content-encoding': 'gzip' },
    body: gzipSync(attention)
  },
  // github.com/koala73/worldmonitor/issues/3146 (2026-04-17)
  '403 error code in plain text': {
    status: 403,
    headers: { ...text, server: 'cloudflare' },
    body: 'error code: 1010'
  },
  // developers.cloudflare.com/changelog/post/2026-03-12-retry-after-header-for-1xxx-errors (2026-03-12)
  '403 error of Cloudflare in JSON': {
    status: 403,
    headers: { 'content-type': 'application/json', server: 'cloudflare', 'retry-after': '120' },
    body: '{"title":"Error 1005: Banned zone","status":403,"error_code":1005,"retry_after":120,"cloudflare_error":true}'
  },
  // docs.datadome.co: programs get JSON with the address of a captcha
  '403 captcha in JSON': {
    status: 403,
    headers: json,
    body: '{"url":"https://geo.captcha-delivery.com/captcha/?initialCid=AHrlqAAAAA"}'
  },
  // github.com/openaustralia/theyvoteforyou/issues/1568 (2026-02-04)
  '403 page of nginx': { status: 403, headers: html, body: nginx('403 Forbidden') },
  // docs.sucuri.net: "Access Denied - Sucuri Website Firewall"
  '403 of a website firewall': {
    status: 403,
    headers: { ...html, 'x-sucuri-block': 'BNP005' },
    body: '<style>html{}</style><title>Sucuri WebSite Firewall - Access Denied</title>'
  },
  // wiki.squid-cache.org/SquidFaq/ErrorPages: a proxy's own page
  '503 of a proxy': {
    status: 503,
    headers: { ...html, 'x-squid-error': 'ERR_CONNECT_FAIL 111' },
    body: '<!DOCTYPE html PUBLIC "-//W3C//DTD HTML 4.01//EN"><html><head></head></html>'
  },
  // A guard's older challenge: github.com/Anorov/cloudflare-scrape/issues/206 (2019)
  '503 challenge': { status: 503, headers: html, body: justAMoment },
  '401 page that wants a sign-in': {
    status: 401,
    headers: html,
    body: '<!doctype html><title>Sign in to continue</title><form></form>'
  },
  // github.com/yabacon/paystack-php/issues/26 (2019-10-28) and 7 (2017-02-26)
  '400 page of Cloudflare': {
    status: 400,
    headers: { ...html, server: 'cloudflare' },
    body: nginx('400 The plain HTTP request was sent to HTTPS port')
  },
  // docs.aws.amazon.com/waf/latest/developerguide/waf-captcha-and-challenge-actions.html
  '202 challenge of a firewall, empty': {
    status: 202,
    headers: { 'x-amzn-waf-action': 'challenge', server: 'CloudFront' }
  },
  // github.com/germondai/trawl/pull/82 (2026-08-24)
  '405 captcha of a firewall, empty': { status: 405, headers: { 'x-amzn-waf-action': 'captcha' } },
  '405 page': { status: 405, headers: html, body: nginx('405 Not Allowed') },
  '202 page': {
    status: 202,
    headers: { ...html, 'sg-captcha': 'challenge' },
    body: '<html><head><link rel="icon" href="data:;"><meta http-equiv="refresh" content="0;/.well-known/captcha/"></head></html>'
  },
  // github.com/CactusPuppy/ow2countdown/issues/134 (2026-06-03): no rate limit
  '429 challenge of Vercel': {
    status: 429,
    headers: { ...html, 'x-vercel-mitigated': 'challenge' },
    body: '<!DOCTYPE html><html lang="en"><head><title>Vercel Security Checkpoint</title></head></html>'
  },
  '429 challenge without its header': {
    status: 429,
    headers: html,
    body: '<!DOCTYPE html><html lang="en"><head><title>Vercel Security Checkpoint</title></head></html>'
  },
  '451 page': { status: 451, headers: html, body: '<html></html>' },
  '407 of a proxy': {
    status: 407,
    headers: { ...html, 'proxy-authenticate': 'Basic realm="x"' },
    body: nginx('407 Proxy Authentication Required')
  },
  // github.com/Dolibarr/dolibarr/issues/37445 (2026-03-08), mozilla/sumo/issues/3208 (2026-07-13)
  '200 page after an XML prolog': {
    status: 200,
    headers: html,
    body: '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "x"><html xmlns="x"></html>'
  },
  // Overview of WISPr in the documentation of Windows: a comment with XML at the head of a portal's page
  '200 page after a comment': {
    status: 200,
    headers: html,
    body: '<!-- <?xml version="1.0"?><WISPAccessGatewayParam> --><html></html>'
  },
  '200 page without a type': { status: 200, body: '\ufeff\n<!-- saved --><!-- twice -->\n<HTML></HTML>' },
  '200 WISPr without a page': {
    status: 200,
    body: '<?xml version="1.0"?><WISPAccessGatewayParam></WISPAccessGatewayParam>'
  },
  '200 that begins with a title': {
    status: 200,
    headers: html,
    body: '<title>Sign in</title><form></form>'
  },
  '200 that begins with a fragment': {
    status: 200,
    headers: html,
    body: '<div class="login"><h1>Welcome</h1></div>'
  },
  '200 that begins with an element of its own': { status: 200, headers: html, body: '<app-root></app-root>' },
  // RFC 8908
  '200 of a portal’s API': {
    status: 200,
    headers: { 'content-type': 'application/captive+json' },
    body: '{"captive":true,"user-portal-url":"https://portal.example/"}'
  }
}

const quota =
  '{"statusCode":403,"message":"Out of call volume quota. Quota will be replenished in 01:58:05."}'

/** Answers that mean the same whichever provider gives them, and what they mean. */
export const answersInWords: Readonly<Record<string, readonly [CommonAnswer, Failure]>> = {
  // github.com/MicrosoftDocs/azure-docs/issues/16282 (2018-10-05), goferito/node-bing-api/issues/34 (2017-02-05)
  '403 quota with Retry-After': [
    { status: 403, headers: { ...json, 'retry-after': '7085' }, body: quota },
    throttled(7085)
  ],
  '403 quota in words alone': [{ status: 403, headers: json, body: quota }, throttled(7085)],
  // github.com/stripe/stripe-cli/issues/1031 (2023-02-13)
  '403 rate limit in words': [
    { status: 403, headers: json, body: '{"error":{"message":"API rate limit exceeded for this key"}}' },
    throttled()
  ],
  // docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api: 403 or 429, and nothing remains
  '403 of which nothing remains': [
    {
      status: 403,
      headers: { ...json, 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(NOW / 1000 + 90) },
      body: '{}'
    },
    throttled(90)
  ],
  // getsentry/sentry/issues/7919: the time is in milliseconds
  '429 with a moment in milliseconds': [
    { status: 429, headers: { 'x-ratelimit-reset': String(NOW + 60_000) } },
    throttled(60)
  ],
  // github.com/openclaw/clawhub/issues/407 (2026-02-18)
  '429 with a moment in Retry-After': [
    { status: 429, headers: { 'retry-after': String(NOW / 1000 + 60) } },
    throttled(60)
  ],
  // github.com/opensearch-project/data-prepper/issues/6927 (2026-06-15)
  '429 with decimals': [{ status: 429, headers: { 'retry-after': '299.997' } }, throttled(300)],
  // github.com/zalando/restful-api-guidelines/issues/379 (2018-04-14)
  '429 with seconds until a reset': [
    { status: 429, headers: { 'x-ratelimit-reset': '2513' } },
    throttled(2513)
  ],
  '429 with the longer of two': [
    { status: 429, headers: { 'retry-after': '5', 'ratelimit-reset': '600' } },
    throttled(600)
  ],
  // datatracker.ietf.org/doc/draft-ietf-httpapi-ratelimit-headers
  '429 with a structured field': [
    { status: 429, headers: { ratelimit: '"burst";r=0;t=40, "daily";r=400;t=30000' } },
    throttled(40)
  ],
  '429 that asks for days': [
    { status: 429, headers: { 'retry-after': '259200' } },
    { kind: 'throttled', until: NOW + 86_400_000, isBeyond: true }
  ],
  // github.com/zalando/restful-api-guidelines/issues/377 (2018-04-13), owncloud/client/issues/3932 (2015-10-08)
  '503 with Retry-After': [
    { status: 503, headers: { ...json, 'retry-after': '1800' }, body: '{"message":"maintenance"}' },
    { kind: 'down', status: 503, until: NOW + 1_800_000 }
  ],
  '503 page of the API’s own server': [
    { status: 503, headers: html, body: nginx('503 Service Temporarily Unavailable') },
    down(503)
  ],
  '404 page': [{ status: 404, headers: html, body: nginx('404 Not Found') }, notFound],
  // github.com/cashfree/cashfree-sdk-nodejs/issues/31 (2020-09-03)
  '401 address list': [
    { status: 401, headers: json, body: '{"message":"IP is not in the IP whitelist"}' },
    address
  ],
  // The wording in tests of PostHog for Stripe's errors, with and without the address
  '401 address of a key': [
    {
      status: 401,
      headers: json,
      body: '{"error":{"message":"The API key provided does not allow requests from your IP address (203.0.113.9).","type":"invalid_request_error"}}'
    },
    address
  ],
  '403 address': [
    { status: 403, headers: json, body: '{"detail":"Access denied: IP address not allowed"}' },
    address
  ]
}

const coded =
  (coding: string | null, encode: (body: Buffer) => Buffer): Front =>
  (response, { status, headers, body }) =>
    response
      .writeHead(status, {
        ...withoutLength(headers),
        ...(coding !== null && { 'content-encoding': coding })
      })
      .end(encode(body))

const withoutLength = ({
  'content-length': _,
  ...headers
}: Readonly<Record<string, string>>): Readonly<Record<string, string>> => headers

/** Ways on which a good answer still arrives. */
export const goodAnswers: Readonly<Record<string, Front>> = {
  // github.com/metabase/metabase/issues/35858 (2023-11-16), jquatier/eureka-js-client/issues/54 (2016-04-18): compressed
  // although identity was asked for
  'in gzip': coded('gzip', gzipSync),
  'in deflate': coded('deflate', deflateSync),
  'in deflate without a header': coded('deflate', deflateRawSync),
  'in br': coded('br', brotliCompressSync),
  'in zstd': coded('zstd', zstdCompressSync),
  'in two codings': coded('deflate, gzip', body => gzipSync(deflateSync(body))),
  // github.com/Han-1413141/dsh-cost-meter/issues/172 (2026-09-22)
  'in gzip without a word': coded(null, gzipSync),
  'in no coding but the field': coded('gzip', body => body),
  'after a byte order mark': coded(null, body => Buffer.concat([Buffer.from('\ufeff'), body])),
  // github.com/icinga/icingaweb2-module-director/issues/2575 (2022-07-29)
  'as HTML by its type': (response, { status, headers, body }) =>
    response.writeHead(status, { ...headers, 'content-type': 'text/html' }).end(body),
  // github.com/dotnet/corefx/issues/31413 (2018-07-27)
  'after 100 Continue': (response, { status, headers, body }) => {
    response.writeContinue()
    response.writeHead(status, headers).end(body)
  },
  'after 103 Early Hints': (response, { status, headers, body }) =>
    response.writeEarlyHints({ link: '</a>; rel=preload' }, () =>
      response.writeHead(status, headers).end(body)
    ),
  'with 30 kB of fields': (response, { status, headers, body }) =>
    response.writeHead(status, { ...headers, 'set-cookie': 'a'.repeat(30_000) }).end(body)
}
