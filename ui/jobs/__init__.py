"""Work off the UI thread: one lane for the store, a pool for files."""
