import type { Messages } from '../en/index.ts'

export const update: Messages['update'] = {
  found: { restart: 'Toleo {version} liko tayari.', page: 'Toleo {version} limetoka.' },
  take: { restart: 'Anzisha upya ili kusasisha', page: 'Fungua ukurasa wa kupakua' },
  look: 'Tafuta matoleo mapya',
  lookNote:
    'Mara moja kwa siku Salio huiuliza GitHub toleo jipya zaidi. GitHub huona anwani yako ya intaneti; hakuna salio, ufunguo wala jina linalotumwa.',
  lookNow: 'Angalia sasa',
  never: 'Bado haijaangaliwa.',
  newest: 'Hili ndilo toleo jipya zaidi kufikia {time}.',
  older: 'Imeangaliwa mara ya mwisho {time}.',
  failed: 'Salio haikuweza kuangalia toleo jipya ({time}). Inaendelea kama kawaida na itajaribu tena.'
}
