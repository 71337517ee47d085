import type { Log } from './log.ts'

/** Logs uncaught errors instead of exiting, because a merchant needs the alerts that a dead app would not send. */
export function logUncaughtErrors({ problem }: Pick<Log, 'problem'>): void {
  process.on('uncaughtException', error => problem(`uncaught: ${errorTrace(error)}`))
  process.on('unhandledRejection', reason => problem(`unhandled rejection: ${errorTrace(reason)}`))
}

/** An error's name and stack trace, without its message, which could contain secrets. */
export function errorTrace(error: unknown): string {
  if (!(error instanceof Error)) return `no error but ${typeof error}`
  const places = (error.stack ?? '').replace(error.message, '').split('\n').slice(1)
  return [error.name, ...places.filter(line => /^ {4}at /.test(line))].join('\n')
}
