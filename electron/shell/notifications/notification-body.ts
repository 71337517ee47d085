const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

/** Escapes the text on Linux, where desktops parse a body as markup and would cut a wallet's name such as "A<B". */
export const notificationBody = (text: string, platform: NodeJS.Platform): string =>
  platform === 'linux' ? text.replace(/[&<>]/g, character => ENTITIES[character] ?? character) : text
