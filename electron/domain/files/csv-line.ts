import Papa from 'papaparse'

/** A comma-separated CSV line including its CRLF, quoted where needed (RFC 4180). */
export const csvLine = (cells: readonly string[]): string => `${Papa.unparse([cells])}\r\n`
