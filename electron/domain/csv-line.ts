import Papa from 'papaparse'

/** A line of a CSV file with its end: comma-separated, quoted where it must be, ended with CRLF (RFC 4180). */
export const csvLine = (cells: readonly string[]): string => `${Papa.unparse([cells])}\r\n`
