"""The ledger itself: records, rules, operations, the ledgers' columns, and the file they are kept in."""
