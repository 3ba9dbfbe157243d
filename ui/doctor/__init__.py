"""The data doctor: what is wrong in the ledger, and the way to it."""
