"""What a person can do with the ledger: one verb a function, one transaction a deed."""
