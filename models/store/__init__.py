"""The file a ledger is kept in: opened, migrated, read, written, journalled, undone, backed up, checked."""
