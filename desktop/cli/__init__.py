"""The command line: a stable contract that scripts depend on, and that works without a display."""
