import type { Messages } from '../en/index.ts'

export const keeping: Messages['keeping'] = {
  damaged: 'Vos données étaient endommagées.',
  gone: 'Vos données avaient disparu.',
  fromBackup:
    'Salio a repris sa sauvegarde de {time}. Les soldes sont relus\u202f; ce que vous avez changé depuis peut manquer.',
  fromNothing:
    'Il n’y avait pas de sauvegarde. Reconnectez vos comptes\u202f; vos clés sont toujours dans le trousseau.',
  aside: 'Le fichier endommagé a été gardé sous le nom {file}.',
  newerTitle: 'Une version plus récente de Salio a utilisé ces données.',
  newer:
    'Ce sont les derniers soldes connus. Rien n’est lu ni modifié\u202f; réinstallez la version plus récente.',
  unkept: 'Salio ne peut pas garder ce qu’il lit.',
  full: 'Le disque est plein. Les soldes ci-dessous sont les derniers gardés\u202f; libérez de la place, et Salio continue de lui-même.',
  other:
    'Son dossier ne peut pas être écrit. Les soldes ci-dessous sont les derniers gardés\u202f; dès qu’il peut l’être, Salio continue de lui-même.',
  show: 'Afficher le dossier',
  understood: 'Compris',
  deleteAll: 'Tout effacer',
  deleteAsk: 'Effacer tout ce que Salio garde sur cet ordinateur\u202f?',
  deleteNote:
    'Comptes, clés dans le trousseau, lectures, seuils d’alerte, réglages, sauvegardes et journaux disparaissent pour de bon, et Salio se ferme. Vos portefeuilles chez les fournisseurs restent tels quels.',
  deleteYes: 'Effacer et quitter',
  deleteNo: 'Garder'
}
