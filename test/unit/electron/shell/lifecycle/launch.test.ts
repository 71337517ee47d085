import { describe, expect, test } from 'vitest'
import { dropUnsafeVariables, refusedSwitch } from '#shell/lifecycle/launch.ts'

describe('environment variables', () => {
  const given = () => ({
    NODE_TLS_REJECT_UNAUTHORIZED: '0',
    SSL_CERT_FILE: '/tmp/own.pem',
    SSL_CERT_DIR: '/tmp/own',
    SSLKEYLOGFILE: '/tmp/keys',
    HTTPS_PROXY: 'http://proxy.example',
    HOME: '/home/amina'
  })

  test('that weaken TLS are removed in packages', () => {
    const env = given()
    dropUnsafeVariables(env, true)
    expect(env).toEqual({ HTTPS_PROXY: 'http://proxy.example', HOME: '/home/amina' })
  })

  test('that name certificates stay in development, but none that switches their checks off', () => {
    const env: NodeJS.ProcessEnv = given()
    dropUnsafeVariables(env, false)
    expect(env['NODE_TLS_REJECT_UNAUTHORIZED']).toBeUndefined()
    expect(env['SSL_CERT_FILE']).toBe('/tmp/own.pem')
  })
})

describe('a package refuses the switch', () => {
  test.each([
    'remote-debugging-port=0',
    'remote-debugging-pipe',
    'remote-allow-origins=*',
    'js-flags=--expose-gc',
    'log-net-log=/tmp/log',
    'ignore-certificate-errors',
    'ignore-certificate-errors-spki-list=x',
    'host-rules=MAP * 127.0.0.1',
    'host-resolver-rules=MAP * 127.0.0.1',
    'disable-web-security',
    'user-data-dir=/tmp/x',
    'inspect',
    'inspect-brk=0',
    'ssl-key-log-file=/tmp/x',
    'renderer-cmd-prefix=strace',
    'utility-cmd-prefix=strace',
    'load-extension=/tmp/x',
    'enable-logging',
    'enable-features=Something',
    'enable-features=WaylandWindowDecorations,Something',
    'proxy-server=127.0.0.1:1',
    'no-zygote'
  ])('--%s', given => {
    expect(refusedSwitch(['--hidden', `--${given}`], 'linux')).toBe(given.split('=')[0])
  })

  test('with one dash', () => {
    expect(refusedSwitch(['-remote-debugging-port=1'], 'linux')).toBe('remote-debugging-port')
    expect(refusedSwitch(['-remote-debugging-port=1'], 'darwin')).toBe('remote-debugging-port')
  })

  test('with a slash or capitals on Windows', () => {
    expect(refusedSwitch(['/Remote-Debugging-Port=1'], 'win32')).toBe('remote-debugging-port')
    expect(refusedSwitch(['--JS-flags=x'], 'win32')).toBe('js-flags')
    expect(refusedSwitch(['--HIDDEN'], 'win32')).toBeNull()
  })

  test('that is called like a member of every object', () => {
    expect(refusedSwitch(['--constructor'], 'linux')).toBe('constructor')
  })
})

describe('a package accepts', () => {
  test.each([
    [[]],
    [['--hidden']],
    [['--demo']],
    [['--updated']],
    [['--no-sandbox', '--hidden']],
    [['--ozone-platform-hint=auto', '--enable-features=UseOzonePlatform,WaylandWindowDecorations']],
    [['--force-device-scale-factor=2', '--lang=sw']],
    [['https://example.com', '/home/amina/file']],
    [['--', 'anything']]
  ])('%j', args => {
    expect(refusedSwitch(args, 'linux')).toBeNull()
  })

  test('what Windows adds for a click on a notification', () => {
    expect(refusedSwitch(['-Embedding'], 'win32')).toBeNull()
    expect(refusedSwitch(['/Embedding'], 'win32')).toBeNull()
    expect(refusedSwitch(['-Embedding'], 'linux')).toBe('Embedding')
  })

  test('the number that macOS adds', () => {
    expect(refusedSwitch(['-psn_0_12345'], 'darwin')).toBeNull()
    expect(refusedSwitch(['-psn_0_12345'], 'linux')).toBe('psn_0_12345')
  })
})
