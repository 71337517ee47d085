import type { CommandLineTexts } from './en.ts'

export const fr: CommandLineTexts = {
  help: `Commandes de Salio

  salio balance [PORTEFEUILLE...]              les derniers soldes, tous ou quelques-uns
  salio can-pay MONTANT --from PORTEFEUILLE    si un portefeuille peut payer, lu à l’instant
  salio can-pay --list FICHIER --from PORTEFEUILLE
  salio status                                 quels comptes peuvent être lus
  salio topped-up MONTANT --to PORTEFEUILLE --way MOYEN   que de l’argent est en route, à guetter
  salio statement PORTEFEUILLE [--month 2026-11]          soldes et mouvements en CSV\u202f; sinon le mois dernier
  salio metrics                                la même chose pour Prometheus
  salio mcp                                    la même chose pour des assistants (Model Context Protocol)
  salio help

Options
  --json             un document JSON, pour d’autres programmes
  --fresh            balance\u00a0: interroger d’abord les fournisseurs, s’ils le permettent
  --fee FRAIS        can-pay\u00a0: par paiement, comme 50 ou 1.5%
  --reserve MONTANT  can-pay\u00a0: ce qui doit rester
  --max-age ÂGE      can-pay\u00a0: âge permis du solde si aucun ne peut être lu, comme 10m
  --way MOYEN        topped-up\u00a0: mobile-money, bank, card ou other
  --reference CODE   topped-up\u00a0: de la confirmation
  --again            topped-up\u00a0: c’en est un autre du même montant
  --from, --until    statement\u00a0: jours, comme 2026-11-01

Un portefeuille est son nom, compte/portefeuille ou son identifiant.
Montants sans séparateurs\u00a0: 12000 ou 12000.50.
Se termine par 0 (oui, fait), 1 (non), 64 (mauvais usage), 69 (impossible à dire), 75 (réessayer plus tard).
À permettre d’abord dans Salio\u00a0: Paramètres, Autres programmes.`,
  unknown: 'inconnu',
  inactive: 'inactif',
  demo: 'démo',
  none: 'Il n’y a pas encore de portefeuille. Ouvrez Salio et connectez-en un.',
  noAccount: 'Il n’y a pas encore de compte. Ouvrez Salio et connectez-en un.',
  kept: 'Salio n’est pas ouvert. Voici les derniers soldes qu’il a gardés.',
  notRunning: 'Salio n’est pas ouvert.',
  running: 'Salio {version} est ouvert.',
  snoozed: 'Les alertes sont en pause jusqu’à {time}.',
  snoozedUntilRecovery: 'Les alertes sont en pause jusqu’au rétablissement des portefeuilles.',
  lastRead: 'lu {time}',
  neverRead: 'jamais lu',
  yes: 'Oui\u00a0: il resterait {left} dans {wallet}.',
  yesHidden: 'Oui, {wallet} suffit.',
  no: 'Non\u00a0: il manque {missing} dans {wallet}.',
  noHidden: 'Non, {wallet} ne suffit pas.',
  sum: '{total} de paiements + {fees} de frais + {reserve} à garder = {needed}',
  balance: 'Solde {amount}, lu {time}.',
  balanceHidden: 'Solde lu {time}.',
  toppedUp: 'Salio guette {amount} en route vers {wallet}.',
  toppedUpHidden: 'Salio guette l’argent en route vers {wallet}.',
  statement: {
    afterGap: 'après une lacune\u00a0: peut-être plusieurs',
    gap: 'rien n’a été lu',
    noOpening: 'inconnu\u00a0: rien n’a été lu avant',
    noClosing: 'inconnu',
    sum: 'ouverture + entrées - sorties = clôture',
    thinned: 'Les anciennes lectures ont été réduites\u202f; des mouvements manquent donc.',
    what: 'Établi par Salio d’après les soldes lus, pas le relevé du fournisseur. Ce qui a monté et baissé entre deux lectures est compensé.'
  },
  problems: {
    command: 'Salio n’a pas de commande «\u00a0{given}\u00a0». Essayez\u00a0: salio help',
    option: 'Cette commande n’a pas d’option «\u00a0{given}\u00a0». Essayez\u00a0: salio help',
    optionValue: 'L’option «\u00a0{given}\u00a0» ne s’utilise pas ainsi. Essayez\u00a0: salio help',
    extra: '«\u00a0{given}\u00a0» est de trop. Mettez un nom avec des espaces entre guillemets.',
    order: 'Mettez la commande d’abord, par exemple\u00a0: salio balance --json',
    reference: 'Une référence a au plus 60 caractères.',
    noAmount: 'Quel montant\u202f? Par exemple\u00a0: salio can-pay 12000 --from Payout',
    noWallet: 'Depuis quel portefeuille\u202f? Par exemple\u00a0: salio can-pay 12000 --from Payout',
    amountAndList: 'Donnez un montant ou une liste, pas les deux.',
    twofold:
      '«\u00a0{given}\u00a0» peut se lire {larger} ou {smaller}. Écrivez-le sans séparateurs, comme 12000 ou 12000.50.',
    amount: '«\u00a0{given}\u00a0» n’est pas un montant. Écrivez-le comme 12000 ou 12000.50.',
    zero: '«\u00a0{given}\u00a0» n’est pas au-dessus de zéro.',
    fee: '«\u00a0{given}\u00a0» ne peut pas être des frais. Écrivez-les comme 50 ou 1.5\u202f%.',
    age: '«\u00a0{given}\u00a0» n’est pas un âge. Écrivez-le comme 90s, 10m ou 2h.',
    decimals: '«\u00a0{given}\u00a0» a plus de décimales que {currency} dans ce portefeuille.',
    currency: '«\u00a0{given}\u00a0» nomme une autre devise\u00a0: ce portefeuille est en {currency}.',
    listFile: 'Le fichier «\u00a0{given}\u00a0» n’a pas pu être lu comme un texte de paiements.',
    listUnclear:
      'La liste «\u00a0{given}\u00a0» n’est pas claire à chaque ligne. Ouvrez-la dans Salio, Puis-je payer\u202f?, qui pose les questions.',
    listLong:
      'La liste «\u00a0{given}\u00a0» est trop longue pour une seule demande. Ouvrez-la dans Salio, Puis-je payer\u202f?',
    walletUnknown:
      'Aucun portefeuille ne s’appelle «\u00a0{given}\u00a0». Tous les noms\u00a0: salio balance',
    walletAmbiguous:
      '«\u00a0{given}\u00a0» convient à plusieurs portefeuilles. Prenez l’un de ceux-ci, ou l’identifiant\u00a0:',
    walletCannotPay:
      '{wallet} ne permet pas de payer\u00a0: c’est une garantie, il ne contient pas d’argent, ou il n’est plus actif.',
    walletNotToppedUp:
      '{wallet} ne peut pas être rechargé\u00a0: c’est une garantie, il ne contient pas d’argent, ou il n’est plus actif.',
    request: 'Salio n’a pas compris cette demande, ou sa réponse serait trop longue.',
    notAllowed:
      'Les autres programmes n’ont pas le droit de lire les soldes. Permettez-le dans Salio\u00a0: Paramètres, Autres programmes.',
    notRunning:
      'Salio n’est pas ouvert\u202f; aucun solde ne peut donc être lu à l’instant. Ouvrez-le et réessayez.',
    noData: 'Il n’y a encore rien à lire. Ouvrez Salio et connectez un portefeuille.',
    dataVersion: 'Une autre version de Salio a écrit ses données. Ouvrez Salio une fois et réessayez.',
    dataUnreadable: 'Les données de Salio n’ont pas pu être lues. Ouvrez Salio et réessayez.',
    otherUser:
      'Ce qui écoute là appartient à un autre utilisateur de cet ordinateur, ou d’autres peuvent y accéder\u202f; rien n’a donc été demandé. Quittez Salio, rouvrez-le et réessayez.',
    otherVersion: 'Le Salio ouvert est d’une autre version. Quittez-le, rouvrez-le et réessayez.',
    noAnswer: 'Salio n’a pas répondu. Réessayez\u202f; sinon, quittez Salio et rouvrez-le.',
    output: 'La réponse n’a pas pu être écrite.',
    neverRead: '{wallet} n’a pas encore été lu\u202f; impossible de le dire.',
    notFresh:
      '{wallet} n’a pas pu être lu à l’instant. Son dernier solde date de {time}, trop ancien pour s’y fier.',
    tooSoon:
      '{wallet} pourra être relu à {next}. Réessayez alors, ou permettez un solde plus ancien\u00a0: --max-age 10m',
    noTarget:
      'Combien, et vers quel portefeuille\u202f? Par exemple\u00a0: salio topped-up 50000 --to Payout --way bank',
    noWay: 'Comment a-t-il été envoyé\u202f? Ajoutez --way mobile-money, bank, card ou other.',
    twice: 'Le même montant a été annoncé pour {wallet} à {time}. Si c’en est un autre, ajoutez --again.',
    tooManyTopUps: 'Trop de rechargements de {wallet} sont encore ouverts. Réglez-en d’abord dans Salio.',
    noStatementWallet:
      'De quel portefeuille\u202f? Par exemple\u00a0: salio statement Payout --month 2026-11',
    period:
      '«\u00a0{given}\u00a0» n’est pas une période possible. Utilisez --month 2026-11, ou --from 2026-11-01 --until 2026-11-15.',
    amountsHidden: 'Les montants sont masqués dans Salio, et un relevé en est fait. Affichez-les d’abord.',
    tooLong: 'La réponse serait trop longue. Demandez moins de jours ou de portefeuilles.',
    busy: 'Trop de programmes demandent à la fois. Réessayez dans un instant.'
  }
}
