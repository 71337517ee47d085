import { Readable } from 'node:stream'
import { type Failure, SalioError } from '#domain/accounts/failure.ts'
import type { Refusal, TryOutcome } from '#domain/recipients/delivery-fate.ts'
import type { Way } from '#domain/recipients/recipient.ts'
import { networkFailure } from '../http/errors.ts'
import type { Line, OpenLine } from '../http/types.ts'
import { type OutgoingMessage, TRY_TIMEOUT } from './way.ts'

type Email = Extract<Way, { kind: 'email' }>

/** With TLS from the start (RFC 8314); every other port begins in the open and has to turn to TLS before anything is said. */
const TLS_PORT = 465
/** What mail programs say in place of a computer's name, which is nobody's business. */
const NO_NAME = '[127.0.0.1]'

/** An error of nodemailer's. */
interface SmtpError extends Error {
  readonly code?: string
  readonly originalCode?: string
  /** The command that it came to: "AUTH PLAIN", "RCPT TO", "DATA". */
  readonly command?: string
  readonly responseCode?: number
}

/** Sends by the user's own mailbox, as plain text. Nodemailer is loaded with the first mail. Rejects never. */
export async function sendByEmail(
  openLine: OpenLine,
  way: Email,
  { password = '' }: Readonly<Record<string, string>>,
  message: OutgoingMessage,
  ended: AbortSignal
): Promise<TryOutcome> {
  const signal = AbortSignal.any([ended, AbortSignal.timeout(TRY_TIMEOUT)])
  let isSent = false
  const onSending = () => {
    isSent = true
  }
  try {
    const line = await openLine({ hostname: way.server, port: way.port }, signal)
    await talk(line, way, password, message, { signal, onSending })
    return { kind: 'taken' }
  } catch (error) {
    const why = error instanceof Error ? refusalOf(error) : null
    if (why) return { kind: 'refused', why }
    const failure = signal.aborted ? ({ kind: 'timeout' } as const) : failureOf(error)
    const isAnswered = error instanceof Error && 'responseCode' in error
    return { kind: 'failed', failure, until: null, mayHaveCome: isSent && !isAnswered }
  }
}

async function talk(
  { secureContext, socket }: Line,
  way: Email,
  password: string,
  message: OutgoingMessage,
  { onSending, signal }: { readonly signal: AbortSignal; readonly onSending: () => void }
): Promise<void> {
  const { default: SMTPConnection } = await import('nodemailer/lib/smtp-connection')
  const isSecure = way.port === TLS_PORT
  const connection = new SMTPConnection({
    host: way.server,
    port: way.port,
    connection: socket,
    secure: isSecure,
    requireTLS: !isSecure,
    name: NO_NAME,
    logger: false,
    // Explicit, because Node's default is taken from NODE_TLS_REJECT_UNAUTHORIZED.
    tls: { secureContext, rejectUnauthorized: true }
  })
  const { promise: failed, reject } = Promise.withResolvers<never>()
  connection.on('error', reject)
  signal.addEventListener('abort', () => reject(signal.reason), { once: true })
  const step = (work: (done: (error?: Error | null) => void) => void) =>
    Promise.race([
      failed,
      new Promise<void>((resolve, reject) => work(error => (error ? reject(error) : resolve())))
    ])
  try {
    await step(done => connection.connect(done))
    await step(done => connection.login({ credentials: { user: way.user, pass: password } }, done))
    const mail = await compose(way, message)
    await step(done =>
      connection.send({ from: senderOf(way), to: [way.to] }, Readable.from(announced(mail, onSending)), done)
    )
    connection.quit()
  } finally {
    failed.catch(() => undefined)
    connection.close()
    socket.destroy()
  }
}

/** The mail as it is sent: no HTML, no picture, nothing that tells whether it was opened. */
async function compose(way: Email, { at, body, key, title, urgency }: OutgoingMessage): Promise<Buffer> {
  const { default: MailComposer } = await import('nodemailer/lib/mail-composer')
  const mail = new MailComposer({
    from: { name: 'Salio', address: senderOf(way) },
    to: { name: '', address: way.to },
    subject: title,
    text: body,
    // The same for each try of the same content, so that a mailbox may know a repeat.
    messageId: `<${key}@salio.invalid>`,
    date: new Date(at),
    priority: urgency === 'critical' ? 'high' : 'normal',
    // RFC 3834: no holiday reply is wanted.
    headers: { 'Auto-Submitted': 'auto-generated' },
    disableFileAccess: true,
    disableUrlAccess: true
  })
  return mail.compile().build()
}

/** Some servers know their users by other names than addresses. */
const senderOf = ({ to, user }: Email): string => (user.includes('@') ? user : to)

/** A body that says when it is asked for, which is once the server has agreed to take it. */
async function* announced(mail: Buffer, onSending: () => void): AsyncGenerator<Buffer> {
  onSending()
  yield mail
}

/** What a server says for good (RFC 5321, 4.2.1: codes from 500), by the command that it came to. */
function refusalOf({ code, command = '', responseCode = 0 }: SmtpError): Refusal | null {
  // A server that does not know STARTTLS refuses it, or never offers it.
  if (code === 'ETLS' && responseCode > 0) return 'unencrypted'
  if (responseCode < 500) return null
  if (code === 'EAUTH' || command.startsWith('AUTH')) return 'credentials'
  if (command === 'RCPT TO') return 'gone'
  if (command === 'MAIL FROM') return responseCode === 530 ? 'credentials' : 'notAllowed'
  return command === 'DATA' || code === 'EMESSAGE' ? 'message' : null
}

function failureOf(error: unknown): Failure {
  if (error instanceof SalioError) return error.failure
  const { code, originalCode } = error as SmtpError
  return networkFailure(Object.assign(new Error('SMTP'), { code: originalCode ?? code }))
}
