"""What the ledger keeps, one file per aggregate."""
