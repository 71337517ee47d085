import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:https'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { getCACertificates } from 'node:tls'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { requestFailure } from '../failure-of.ts'
import { serverCertificates, testCa } from '../office.ts'
import { serveProxy } from '../proxy-server.ts'
import { selfSigned } from '../self-signed.ts'
import { serve } from '../server.ts'
import { httpWithTestCa } from '../shop.ts'

const answering = (certificate = serverCertificates.good) =>
  serve((_, response) => response.end('{}'), createServer(certificate))
const secure = ({ origin }: { readonly origin: string }) => origin.replace('http:', 'https:')

test.each([
  ['expired', serverCertificates.expired, [testCa]],
  ['notYetValid', serverCertificates.notYetValid, [testCa]],
  ['host', serverCertificates.otherHost, [testCa]],
  ['untrusted', serverCertificates.good, [getCACertificates('bundled')[0] ?? '']]
] as const)('a certificate that is %s is reported as such', async (problem, certificate, certificates) => {
  await using server = await answering(certificate)
  expect(await requestFailure({ url: secure(server) }, { certificates })).toEqual({
    kind: 'certificate',
    problem
  })
})

test('an organisation’s own CA is trusted if the system trusts it', async () => {
  await using server = await answering()
  await using http = httpWithTestCa()
  expect((await http({ method: 'GET', url: secure(server) })).status).toBe(200)
})

test.each([
  ['otherHost', serverCertificates.otherHost, { kind: 'certificate', problem: 'impersonated' }],
  ['expired', serverCertificates.expired, { kind: 'certificate', problem: 'expired' }]
] as const)('a known host that now shows "%s" is reported as %s', async (_, certificate, failure) => {
  const server = createServer(serverCertificates.good)
  await using served = await serve((_, response) => response.end('{}'), server)
  await using http = httpWithTestCa()
  const request = { method: 'GET', url: secure(served) } as const
  await http(request)
  server.setSecureContext(certificate)
  server.closeAllConnections()
  await expect(http(request)).rejects.toMatchObject({ failure })
})

test('through a proxy, a known host with a foreign certificate is probably inspected by an office', async () => {
  const server = createServer(serverCertificates.good)
  await using served = await serve(
    (_, response) => response.setHeader('connection', 'close').end('{}'),
    server
  )
  await using proxy = await serveProxy()
  await using http = httpWithTestCa({ proxyFor: async () => `PROXY ${proxy.host}` })
  const request = { method: 'GET', url: `https://shop.test:${new URL(served.origin).port}` } as const
  await http(request)
  server.setSecureContext(selfSigned)
  const failure = { kind: 'certificate', problem: 'inspected' }
  await expect(http(request)).rejects.toMatchObject({ failure })
})

test('a CA that is installed while Salio runs is trusted by the reading that misses it', async () => {
  await using server = await answering()
  let system: readonly string[] | null = []
  let reads = 0
  const readCertificates = async () => {
    reads += 1
    return system
  }
  await using http = httpWithTestCa({
    certificates: [getCACertificates('bundled')[0] ?? ''],
    readCertificates
  })
  const request = { method: 'GET', url: secure(server) } as const
  const untrusted = { failure: { kind: 'certificate', problem: 'untrusted' } }
  await expect(http(request)).rejects.toMatchObject(untrusted)
  system = null
  await expect(http(request)).rejects.toMatchObject(untrusted)
  system = [testCa]
  const answers = await Promise.all([http(request), http(request)])
  expect(answers.map(({ status }) => status)).toEqual([200, 200])
  expect(reads).toBe(3)
  await http(request)
  expect(reads).toBe(3)
})

test.runIf(process.platform === 'linux')('trusts the certificates in SSL_CERT_FILE', async () => {
  await using server = await answering()
  const folder = await mkdtemp(join(tmpdir(), 'salio-'))
  const file = join(folder, 'office.pem')
  await writeFile(file, testCa)
  const http = join(import.meta.dirname, '../../../../../electron/providers/http/client.ts')
  const script = `import { createHttp } from '${http}'
    const http = createHttp()
    const said = await http({ method: 'GET', url: '${secure(server)}' }).then(a => a.status, e => e.failure.kind)
    await http.close()
    process.stdout.write(String(said))`
  const said = async (certificates: string) => {
    const env = { ...process.env, SSL_CERT_FILE: certificates, ELECTRON_RUN_AS_NODE: '1' }
    const run = promisify(execFile)(process.execPath, ['--input-type=module', '-e', script], { env })
    return (await run).stdout
  }
  expect(await said(file)).toBe('200')
  expect(await said('/etc/ssl/certs/ca-certificates.crt')).toBe('certificate')
  await rm(folder, { recursive: true })
})
