"""Each ledger described once: its columns, where their values come from, and the figures counted over it."""
