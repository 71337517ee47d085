import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Real servers of Debian's packages of these names, as they are used in shops and offices. */
export const programs = ['squid', 'tinyproxy', 'danted', 'microsocks', 'nginx'] as const
type Program = (typeof programs)[number]

interface StartOptions {
  /** Files of its own folder by name; `PORT` and `FOLDER` in them are filled in. */
  readonly files?: Readonly<Record<string, string>>
  readonly args: readonly string[]
}

/** In these, shop.test is this computer, all is the server's own, and nothing of it survives. */
const NAMESPACES = ['--user', '--map-root-user', '--mount', '--pid', '--fork', '--kill-child']

const isInstalled = (program: Program): boolean =>
  spawnSync('sh', ['-c', `PATH=$PATH:/usr/sbin command -v ${program}`]).status === 0

/** Null if the server can be started here, else what is missing. */
export function whyNot(program: Program): string | null {
  if (process.platform !== 'linux') return `${program} is tried on Linux only`
  if (!isInstalled(program)) return `${program} is not installed`
  return spawnSync('unshare', [...NAMESPACES, 'true']).status === 0 ? null : 'unshare is not allowed'
}

/** Starts a server on a free port of loopback. Stops on disposal. */
export async function start(program: Program, { files = {}, args }: StartOptions) {
  const folder = mkdtempSync(join(tmpdir(), 'salio-lines-'))
  chmodSync(folder, 0o755)
  const port = await freePort()
  const fill = (text: string) => text.replaceAll('PORT', String(port)).replaceAll('FOLDER', folder)
  for (const [name, text] of Object.entries({ hosts: '127.0.0.1 localhost shop.test\n', ...files }))
    writeFileSync(join(folder, name), fill(text))
  const command = [program, ...args.map(fill)]
  // Squid refuses to be root, also where that is only called so. It needs no hosts of the system's.
  const child =
    program === 'squid'
      ? spawn('setpriv', ['--pdeathsig', 'KILL', ...command], options)
      : spawn(
          'unshare',
          [...NAMESPACES, 'sh', '-c', `mount --bind ${folder}/hosts /etc/hosts; exec "$@"`, 'sh', ...command],
          options
        )
  const ended = once(child, 'exit')
  await untilListening(port, () => child.exitCode === null)
  return {
    host: `127.0.0.1:${port}`,
    folder,
    async [Symbol.asyncDispose]() {
      // Squid has to clear its shared memory away.
      child.kill(program === 'squid' ? 'SIGTERM' : 'SIGKILL')
      await ended
      rmSync(folder, { recursive: true, force: true })
    }
  }
}

const options = {
  stdio: 'ignore',
  env: { ...process.env, PATH: `${process.env['PATH']}:/usr/sbin` }
} as const

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  return typeof address === 'object' ? (address?.port ?? 0) : 0
}

async function untilListening(port: number, isAlive: () => boolean): Promise<void> {
  while (isAlive()) {
    const socket = connect(port, '127.0.0.1')
    const isOpen = await once(socket, 'connect').then(
      () => true,
      () => false
    )
    socket.destroy()
    if (isOpen) return
    await new Promise(resolve => setTimeout(resolve, 50))
  }
  throw new Error('The server ended before it listened')
}
