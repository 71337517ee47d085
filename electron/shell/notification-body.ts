const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

/** Linux desktops read a body as markup, so that a wallet called "A<B" would lose half its name there. */
export const notificationBody = (text: string, platform: NodeJS.Platform): string =>
  platform === 'linux' ? text.replace(/[&<>]/g, sign => ENTITIES[sign] ?? sign) : text
