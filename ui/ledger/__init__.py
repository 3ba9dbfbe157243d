"""One grid and one form for every ledger."""
