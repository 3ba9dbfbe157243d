"""What must be true of the records of an area before they are kept."""
