import { connect } from 'node:net'

/** How many hostile requests are tried; `FUZZ=100000` for more. */
export const FUZZ_RUNS = Number(process.env['FUZZ'] ?? 500)

/** Sends bytes to a socket, or a port of this computer, and resolves to all that comes back, also where the line breaks. */
export function askSocket(path: string | number, ...sent: readonly (string | Uint8Array)[]): Promise<string> {
  return new Promise(resolve => {
    const chunks: Buffer[] = []
    const socket = typeof path === 'number' ? connect(path, '127.0.0.1') : connect(path)
    socket.on('data', chunk => chunks.push(chunk))
    socket.on('error', () => undefined)
    socket.on('close', () => resolve(Buffer.concat(chunks).toString('utf8')))
    for (const bytes of sent) socket.write(bytes)
    socket.end()
  })
}
