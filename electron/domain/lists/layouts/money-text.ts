/** An amount in a message, with its currency before or behind it: "Ksh2,500.00", "K150.50", "5000 RWF", "5 000 FCFA". */
export const MONEY =
  '(?<amount>(?:[A-Z][A-Za-z]{0,3}\\.? ?)?\\d[\\d,]*(?:[. ]\\d{3}(?!\\d))*(?:\\.\\d{1,4})?(?: ?(?:RWF|F ?CFA|XOF|XAF|UGX|KES|TZS|GHS|NGN|ZMW|USD|CDF|MWK|BIF|GNF|F)\\b)?)'
