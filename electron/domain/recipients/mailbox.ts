/** They take no password of a program's: https://github.com/nodemailer/nodemailer/issues/1715 */
const MICROSOFT = /(^|\.)(office365\.com|outlook\.com|outlook\.office\.com|hotmail\.com|live\.com)$/i

/** Whether a mailbox is one of Microsoft's, by its server or the address of its user. */
export const isMicrosoftMailbox = ({
  server,
  user
}: {
  readonly server: string
  readonly user: string
}): boolean => MICROSOFT.test(server.trim()) || MICROSOFT.test(user.trim().split('@')[1] ?? '')
