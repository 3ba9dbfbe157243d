"""Ledgers of the office's own: made, changed and put aside in the window."""
