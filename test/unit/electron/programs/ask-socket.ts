import { connect } from 'node:net'

/** Sends bytes to a socket and resolves to all that comes back, also where the line breaks. */
export function askSocket(path: string, ...sent: readonly (string | Uint8Array)[]): Promise<string> {
  return new Promise(resolve => {
    const chunks: Buffer[] = []
    const socket = connect(path)
    socket.on('data', chunk => chunks.push(chunk))
    socket.on('error', () => undefined)
    socket.on('close', () => resolve(Buffer.concat(chunks).toString('utf8')))
    for (const bytes of sent) socket.write(bytes)
    socket.end()
  })
}
