import type { Log } from './log.ts'

/** What nobody caught goes into the log, and Salio stays: a merchant is better served by a tray icon that lives. */
export function logFaults({ problem }: Pick<Log, 'problem'>): void {
  process.on('uncaughtException', error => problem(`uncaught: ${faultText(error)}`))
  process.on('unhandledRejection', reason => problem(`unhandled rejection: ${faultText(reason)}`))
}

/** An error's name and where it came from. Its message is left out, for it could carry anything. */
export function faultText(error: unknown): string {
  if (!(error instanceof Error)) return `no error but ${typeof error}`
  const places = (error.stack ?? '').replace(error.message, '').split('\n').slice(1)
  return [error.name, ...places.filter(line => /^ {4}at /.test(line))].join('\n')
}
