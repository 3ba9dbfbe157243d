"""The data doctor: rules over the whole ledger, each with the rows that break it and what to do."""
