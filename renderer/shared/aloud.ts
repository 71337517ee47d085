/**
 * A text as it is said: the narrow no-break space that groups French digits ends a number for speech synthesisers, which
 * then say it digit by digit. An ordinary no-break space does not.
 */
export const aloud = (text: string): string => text.replaceAll('\u202f', '\u00a0')
