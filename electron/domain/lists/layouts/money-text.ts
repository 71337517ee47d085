/** An amount in a message, with its currency before or behind it: "Ksh2,500.00", "UGX 50,000", "5000 RWF". */
export const MONEY = '(?<amount>(?:[A-Z][A-Za-z]{1,3}\\.? ?)?\\d[\\d,]*(?:\\.\\d{1,2})?(?: ?[A-Z]{3}\\b)?)'
