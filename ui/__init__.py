"""Windows and widgets: the ledger grid, the record form, the pages, jobs off the UI thread, translations."""
