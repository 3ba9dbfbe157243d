"""The rules of the ledger as pure functions and values: no session, no file, no clock."""
