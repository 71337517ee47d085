import type { Messages } from '../en/index.ts'

export const keeping: Messages['keeping'] = {
  damaged: 'Data yako iliharibika.',
  gone: 'Data yako haikuwepo.',
  fromBackup:
    'Salio iliendelea kutoka nakala rudufu ya {time}. Masalio ya pochi yanasomwa upya; ulichobadilisha tangu hapo huenda hakipo.',
  fromNothing:
    'Hakukuwa na nakala rudufu. Unganisha akaunti zako tena; funguo zako bado ziko kwenye hifadhi ya funguo.',
  aside: 'Faili iliyoharibika imehifadhiwa kama {file}.',
  newerTitle: 'Salio mpya zaidi imetumia data hii.',
  newer:
    'Haya ni masalio ya pochi yaliyojulikana mwisho. Hakuna kinachosomwa wala kubadilishwa; sakinisha tena toleo jipya.',
  unkept: 'Salio haiwezi kuhifadhi inachosoma.',
  full: 'Diski imejaa. Masalio ya pochi yaliyo hapa ni ya mwisho kuhifadhiwa; ongeza nafasi, na Salio itaendelea yenyewe.',
  other:
    'Folda yake haiwezi kuandikwa. Masalio ya pochi yaliyo hapa ni ya mwisho kuhifadhiwa; ikiweza kuandikwa, Salio itaendelea yenyewe.',
  show: 'Onyesha folda',
  understood: 'Nimeelewa',
  deleteAll: 'Futa kila kitu',
  deleteAsk: 'Ufute kila kitu ambacho Salio inahifadhi kwenye kompyuta hii?',
  deleteNote:
    'Akaunti, funguo zake kwenye hifadhi ya funguo, rekodi za salio, viwango, mipangilio, nakala rudufu na kumbukumbu vinafutwa kabisa, na Salio inajifunga. Pochi zako kwa watoa huduma zinabaki kama zilivyo.',
  deleteYes: 'Futa na ufunge',
  deleteNo: 'Usifute'
}
