"""What comes into the ledger from workbooks, and what goes out to them."""
