import type { Messages } from '../en/index.ts'

export const pay: Messages['pay'] = {
  title: 'Puis-je payer\u202f?',
  amount: 'Montant',
  none: 'Aucun',
  from: 'Depuis',
  feeEach: 'Frais par paiement',
  feePercent: 'Frais en pourcentage',
  keep: 'Garder au moins',
  payAt: 'Payer quand',
  days: { now: 'Maintenant', today: 'Aujourd’hui', tomorrow: 'Demain' },
  time: 'Heure',
  more: 'Frais, liste, autre moment',
  noWallet: 'Aucun portefeuille ne permet encore de payer.',
  reading: 'Lecture du portefeuille…',
  yes: 'Oui, il restera {amount}',
  yesAbout: 'Oui, il restera environ {amount}',
  yesHidden: 'Oui, cela suffit',
  yesBut: {
    critical: {
      exact: 'Oui, mais il restera {amount}, sous votre seuil critique',
      about: 'Oui, mais il restera environ {amount}, sous votre seuil critique'
    },
    low: {
      exact: 'Oui, mais il restera {amount}, sous votre seuil bas',
      about: 'Oui, mais il restera environ {amount}, sous votre seuil bas'
    },
    empty: { exact: 'Oui, mais il restera {amount}', about: 'Oui, mais il restera environ {amount}' }
  },
  yesButHidden: 'Oui, mais il restera peu',
  aboveZero: 'Saisissez un montant au-dessus de zéro.',
  tight: 'Sans doute, mais de justesse',
  short: 'Il manque {amount}',
  shortAbout: 'Il manque environ {amount}',
  shortHidden: 'Cela ne suffit pas',
  byBalance: 'D’après le dernier solde lu ({time})\u00a0: {answer}',
  notFresh: 'Salio n’a pas pu lire ce portefeuille à l’instant\u202f; le solde a donc pu changer.',
  notRead: 'Ce portefeuille n’a pas encore été lu. Il n’y a pas de réponse avant.',
  topUpNow: 'Rechargez d’abord {amount}.',
  topUpBy: 'Rechargez {amount} avant {time}.',
  topUpHidden: 'Rechargez d’abord.',
  alsoSpends: 'À son rythme, le portefeuille dépense aussi environ {amount} d’ici là.',
  maySpend: 'D’ici {time} il dépense sans doute {likely}, au plus environ {most}.',
  spendingUnknown: 'Salio ne sait pas encore ce que le portefeuille dépense d’ici là.',
  over: 'Cette heure est passée\u202f; la réponse vaut donc pour maintenant.',
  unclearPercent: 'Écrivez les frais en pourcentage, comme {example}.',
  others: 'Ceux-ci pourraient payer',
  leftAfter: 'il restera {amount}',
  lastKnown: 'd’après le solde lu\u00a0: {time}',
  payments: { one: '{count} paiement', other: '{count} paiements' },
  fees: 'Frais',
  kept: 'À garder',
  spent: 'Dépensé d’ici {time}, environ',
  inWallet: 'Dans le portefeuille, lu\u00a0: {time}'
}

export const list: Messages['list'] = {
  paste: 'Coller une liste',
  hint: 'Collez des montants ici, ou déposez un classeur ou un CSV.',
  choose: 'Choisir un fichier',
  remove: 'Retirer la liste',
  pasted: 'Liste collée',
  column: 'Colonne',
  times: 'Date et heure dans',
  noTimes: 'Aucune colonne',
  named: '«\u00a0{name}\u00a0»',
  unnamed: 'Colonne {number}',
  summary: '{name} · {column} · {amounts}',
  amounts: { one: '{count} montant', other: '{count} montants' },
  problems: {
    one: 'Une ligne n’est pas claire\u202f; la liste n’a donc pas été comptée.',
    other: '{count} lignes ne sont pas claires\u202f; la liste n’a donc pas été comptée.'
  },
  moreLines: { one: 'et {count} autre ligne', other: 'et {count} autres lignes' },
  reading: 'Lecture de la liste…',
  layouts: {
    statement: 'Relevé {brand}',
    messages: 'Messages {brand}',
    payouts: 'Versements {brand}',
    template: 'Modèle {brand}'
  },
  bankStatement: 'Relevé bancaire',
  sum: '{payments} · {sum}',
  toPay: { one: '{count} paiement', other: '{count} paiements' },
  paidOut: { one: '{count} paiement sorti', other: '{count} paiements sortis' },
  cameIn: { one: '{count} entrée', other: '{count} entrées' },
  none: 'Elle ne contient aucun paiement.',
  notYet: 'Rien n’est encore compté.',
  currencyFrom: {
    amounts: '{currency}, écrit à côté des montants.',
    column: '{currency}, d’après la colonne des devises.',
    header: '{currency}, d’après le nom de la colonne.',
    title: '{currency}, d’après le titre.',
    wallet: '{currency}, la devise du portefeuille, car la liste n’en nomme aucune.'
  },
  units: { hundredths: 'En centièmes.', thousands: 'En milliers.', millions: 'En millions.' },
  decimals: 'Signe décimal',
  decimalSigns: { point: 'Point, comme 1,234.50', comma: 'Virgule, comme 1.234,50' },
  decimalsFrom: {
    proven: 'les montants le montrent',
    language: 'habituel dans votre langue',
    chosen: 'choisi par vous',
    irrelevant: 'sans effet ici'
  },
  dates: 'Les dates commencent par',
  dateOrders: { dayFirst: 'Le jour', monthFirst: 'Le mois' },
  minus: 'Un moins veut dire',
  minusMeans: { out: 'Sorti', in: 'Entré', none: 'Tout est sorti' },
  preview: 'Les premières lignes',
  line: 'Ligne {line}\u00a0: {why}',
  lineHead: 'Ligne',
  rest: 'Le reste de la ligne',
  use: 'Prendre les montants de {column}',
  inUse: 'montants',
  counts: 'La ligne {line} compte. La laisser de côté',
  countsNot: 'La ligne {line} ne compte pas. La compter',
  reasons: {
    heading: 'pas un paiement',
    total: 'total',
    failed: 'échoué',
    cancelled: 'annulé',
    paid: 'déjà payé',
    status: 'd’après son statut',
    currency: 'autre devise',
    outside: 'hors de la période demandée',
    chosen: 'écarté par vous'
  },
  asked: 'à préciser',
  unclear: 'pas clair',
  leftOut: {
    one: '{count} ligne laissée de côté\u00a0: {why} (ligne {lines})',
    other: '{count} lignes laissées de côté\u00a0: {why} (lignes {lines})'
  },
  andMore: '{lines} et {count} autres',
  countRows: 'Compter',
  leaveRowsOut: 'Laisser de côté',
  asks: {
    source: 'Quelle colonne contient les montants\u202f?',
    torn: 'Une virgule a peut-être coupé les montants en deux. Quelle colonne les contient\u202f?',
    decimals: '«\u00a0{example}\u00a0» veut-il dire {point} ou {comma}\u202f?',
    minus: 'Des montants ont un moins. Sont-ils sortis ou entrés\u202f?',
    ways: 'Ces montants sont-ils sortis ou entrés\u202f?',
    dates: 'Quel jour est «\u00a0{example}\u00a0»\u202f?',
    totals: 'S’agit-il de totaux ou de paiements\u202f?',
    statuses: 'Leur statut ne dit pas s’ils comptent.'
  },
  bothColumns: '{out} et {in}',
  onlyIn: '{column}, entrées',
  refused: {
    currency:
      'Les montants sont en {codes}, le portefeuille en {currency}. Choisissez une autre colonne ou un autre portefeuille.',
    unit: 'Les montants sont en centièmes, que {currency} n’a pas. Choisissez une autre colonne.'
  },
  dayOnly:
    'La liste n’a pas d’heures\u202f; les paiements sont donc rapprochés par leurs montants seulement.',
  noText: {
    pdf: 'C’est un PDF. Demandez la liste en CSV, ou copiez ses lignes et collez-les ici.',
    picture: 'C’est une image. Saisissez les montants, ou demandez la liste en CSV.',
    spreadsheet:
      'C’est un classeur. Enregistrez-le en CSV et importez-le de nouveau, ou copiez ses lignes et collez-les ici.',
    document:
      'C’est un document pour un autre programme. Enregistrez la liste en CSV et importez-la de nouveau.',
    binary: 'Ce fichier ne se lit pas comme du texte. Enregistrez-le en CSV et importez-le de nouveau.',
    tooLarge: 'Ce fichier dépasse 20\u00a0Mo. Importez-le en plusieurs fois.',
    unreadable: 'Ce fichier n’a pas pu être lu. Importez-le de nouveau.'
  },
  sheets: {
    which: '{file} a plusieurs feuilles. Laquelle est la liste\u202f?',
    isIt: 'Cette feuille est masquée dans {file}. Est-ce la liste\u202f?',
    rows: { one: '{count} ligne', other: '{count} lignes' },
    hidden: 'masquée',
    hiddenRows: {
      one: '{count} ligne est masquée dans cette feuille. Compte-t-elle\u202f?',
      other: '{count} lignes sont masquées dans cette feuille. Comptent-elles\u202f?'
    },
    leaveOut: 'Laisser de côté',
    count: 'Compter'
  },
  noWorkbook: {
    tooLarge:
      'Ce fichier est trop gros, ou le devient une fois décompressé. Importez la liste en plusieurs fois, ou en CSV.',
    password:
      'Ce fichier a un mot de passe. Retirez-le, ou enregistrez la liste en CSV, puis importez-le de nouveau.',
    unreadable: 'Ce classeur ne se lit pas. Enregistrez-le en CSV et importez-le de nouveau.',
    slow: 'Ce classeur est trop long à lire. Enregistrez-le en CSV et importez-le de nouveau.',
    numbers: 'C’est un fichier de Numbers. Choisissez-y Fichier, Exporter vers, CSV, et importez ce fichier.',
    empty: 'Il n’y a rien dans ce classeur.'
  },
  broken: {
    empty: 'Il ne contient pas de liste.',
    noAmounts: 'Aucune colonne ne ressemble à des montants.',
    noPayments: 'Elle ne contient aucun paiement.',
    quote: 'Un guillemet de la ligne {line} n’est pas fermé. Corrigez-le et importez la liste de nouveau.',
    tooLong:
      'La ligne {line} est bien trop longue pour un paiement. Corrigez-la et importez la liste de nouveau.',
    tooMany: 'La liste a plus de 100\u202f000 lignes. Importez-la en plusieurs fois.'
  },
  faults: {
    empty: 'il n’y a pas de montant.',
    notANumber: '«\u00a0{value}\u00a0» n’est pas un montant.',
    negative: '«\u00a0{value}\u00a0» est négatif.',
    zero: '«\u00a0{value}\u00a0»\u00a0: rien à payer.',
    tooManyDecimals: '«\u00a0{value}\u00a0» a plus de décimales que {currency}.',
    ambiguous: '«\u00a0{value}\u00a0» se lit de deux façons. Écrivez-le sans séparer les milliers.',
    otherCurrency: '«\u00a0{value}\u00a0» n’est pas en {currency}.',
    cells: 'elle n’a pas autant de colonnes que les autres.',
    several: '«\u00a0{value}\u00a0» contient plusieurs nombres.',
    moneyIn: '«\u00a0{value}\u00a0» est une entrée.',
    bothWays: '«\u00a0{value}\u00a0» est à la fois sorti et entré.',
    way: 'rien ne dit si «\u00a0{value}\u00a0» est sorti ou entré.',
    carried: '«\u00a0{value}\u00a0» est un report.',
    status: '«\u00a0{value}\u00a0»',
    looksLikeTotal: '«\u00a0{value}\u00a0» semble être le total des précédents.',
    notAMoment: '«\u00a0{value}\u00a0» n’est ni une date ni une heure.',
    dateOrder: '«\u00a0{value}\u00a0» a le jour et le mois dans l’autre ordre. Écrivez 2026-11-21 14:05.'
  },
  leaveOut: 'Laisser le total de côté',
  count: 'C’est un paiement'
}
