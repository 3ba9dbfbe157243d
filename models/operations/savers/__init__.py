"""How each ledger writes its values into records, one module an area."""
