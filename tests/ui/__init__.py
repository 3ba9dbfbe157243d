"""The window as a person touches it: offscreen, on real ledger files."""
