/**
 * English texts of Salio's commands. {given} is what was typed; {wallet} is "account/wallet"; {larger} and {smaller} are
 * amounts; {time} and {next} are moments.
 */
export const en = {
  help: `Salio’s commands

  salio balance [WALLET...]            the last balances, or those of some wallets
  salio can-pay AMOUNT --from WALLET   whether a wallet can pay, read afresh
  salio can-pay --list FILE --from WALLET
  salio status                         which accounts can be read
  salio topped-up AMOUNT --to WALLET --way WAY   that money is on its way, for Salio to watch
  salio statement WALLET [--month 2026-11]       balances and movements as CSV; else last month
  salio metrics                        the same for Prometheus
  salio mcp                            the same for assistants (Model Context Protocol)
  salio help

Options
  --json            one JSON document, for other programs
  --fresh           balance: ask the providers first, as far as they allow it
  --fee FEE         can-pay: for each payment, as 50 or 1.5%
  --reserve AMOUNT  can-pay: what must be left
  --max-age AGE     can-pay: how old a balance may be if none can be read, as 10m
  --way WAY         topped-up: mobile-money, bank, card or other
  --reference CODE  topped-up: of the confirmation
  --again           topped-up: it is another one of the same amount
  --from, --until   statement: days, as 2026-11-01

A wallet is its name, account/wallet, or its id. Write amounts without separators: 12000 or 12000.50.
Ends with 0 (yes, done), 1 (no), 64 (wrong use), 69 (cannot tell), 75 (try later).
Allow it in Salio first: Settings, Other programs.`,
  unknown: 'not known',
  inactive: 'not active',
  demo: 'demo',
  none: 'There is no wallet yet. Open Salio and connect one.',
  noAccount: 'There is no account yet. Open Salio and connect one.',
  kept: 'Salio is not running. These are the last balances it kept.',
  notRunning: 'Salio is not running.',
  running: 'Salio {version} is running.',
  snoozed: 'Alerts are snoozed until {time}.',
  snoozedUntilRecovery: 'Alerts are snoozed until the wallets recover.',
  lastRead: 'read {time}',
  neverRead: 'never read',
  yes: 'Yes: {left} would be left in {wallet}.',
  yesHidden: 'Yes, {wallet} has enough.',
  no: 'No: {wallet} is {missing} short.',
  noHidden: 'No, {wallet} does not have enough.',
  sum: '{total} payments + {fees} fees + {reserve} reserve = {needed}',
  balance: 'Balance {amount}, read {time}.',
  balanceHidden: 'Balance read {time}.',
  toppedUp: 'Salio watches for {amount} on the way to {wallet}.',
  toppedUpHidden: 'Salio watches for the money on the way to {wallet}.',
  statement: {
    afterGap: 'after a gap: may be several',
    gap: 'nothing was read',
    noOpening: 'not known: nothing was read before',
    noClosing: 'not known',
    sum: 'opening + in - out = closing',
    thinned: 'Older readings were thinned, so that some movements are missing.',
    what: 'Made by Salio from the balances it read, not the provider’s own statement. What rose and fell between two readings is netted.'
  },
  problems: {
    command: 'Salio has no command “{given}”. Try: salio help',
    option: 'This command has no option “{given}”. Try: salio help',
    optionValue: 'The option “{given}” is not used like this. Try: salio help',
    extra: '“{given}” is one too many. Put a name with spaces in quotes.',
    order: 'Put the command first, as in: salio balance --json',
    reference: 'A reference has at most 60 characters.',
    noAmount: 'Which amount? As in: salio can-pay 12000 --from Payout',
    noWallet: 'From which wallet? As in: salio can-pay 12000 --from Payout',
    amountAndList: 'Give an amount or a list, not both.',
    twofold:
      '“{given}” can be read as {larger} or {smaller}. Write it without separators, as 12000 or 12000.50.',
    amount: '“{given}” is no amount. Write it as 12000 or 12000.50.',
    zero: '“{given}” is not above zero.',
    fee: '“{given}” is no fee. Write it as 50 or 1.5%.',
    age: '“{given}” is no age. Write it as 90s, 10m or 2h.',
    decimals: '“{given}” has more decimals than {currency} in this wallet.',
    currency: '“{given}” names another currency: this wallet is in {currency}.',
    listFile: 'The file “{given}” could not be read as text with payments.',
    listUnclear: 'The list “{given}” is not clear in every line. Open it in Salio, Can I pay?, which asks.',
    listLong: 'The list “{given}” is too long to be asked at once. Open it in Salio, Can I pay?',
    walletUnknown: 'No wallet is called “{given}”. All names: salio balance',
    walletAmbiguous: '“{given}” fits several wallets. Use one of these, or the id:',
    walletCannotPay:
      '{wallet} cannot be paid from: it is collateral, holds no money, or is no longer active.',
    walletNotToppedUp:
      '{wallet} cannot be topped up: it is collateral, holds no money, or is no longer active.',
    request: 'Salio did not understand this request, or its answer would be too long.',
    notAllowed: 'Other programs may not read balances. Allow it in Salio: Settings, Other programs.',
    notRunning: 'Salio is not running, so no balance can be read afresh. Open it and try again.',
    noData: 'There is nothing to read yet. Open Salio and connect a wallet.',
    dataVersion: 'Another version of Salio has written its data. Open Salio once and try again.',
    dataUnreadable: 'Salio’s data could not be read. Open Salio and try again.',
    otherUser:
      'What listens there belongs to another user of this computer, or others can get at it, so nothing was asked. Quit Salio, open it again and try again.',
    otherVersion: 'The Salio that runs is another version. Quit it, open it again and try again.',
    noAnswer: 'Salio did not answer. Try again; if that does not help, quit Salio and open it again.',
    output: 'The answer could not be written.',
    neverRead: '{wallet} has not been read yet, so nobody can tell.',
    notFresh: '{wallet} could not be read now. Its last balance is from {time}, too old to rely on.',
    tooSoon: '{wallet} may be read again at {next}. Try then, or allow an older balance: --max-age 10m',
    noTarget: 'How much, and to which wallet? As in: salio topped-up 50000 --to Payout --way bank',
    noWay: 'How was it sent? Add --way mobile-money, bank, card or other.',
    twice: 'The same amount was told for {wallet} at {time}. If this is another one, add --again.',
    tooManyTopUps: 'Too many top-ups of {wallet} are still open. Settle some of them in Salio first.',
    noStatementWallet: 'Of which wallet? As in: salio statement Payout --month 2026-11',
    period:
      '“{given}” is no time that can be told of. Use --month 2026-11, or --from 2026-11-01 --until 2026-11-15.',
    amountsHidden: 'Amounts are hidden in Salio, and a statement is made of them. Show them there first.',
    tooLong: 'The answer would be too long. Ask for fewer days or wallets.',
    busy: 'Too many programs are asking at once. Try again in a moment.'
  }
}

export type CommandLineTexts = typeof en
