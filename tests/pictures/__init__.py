"""Every page and dialog as a PNG, in both languages: `uv run python -m tests.pictures OUT`."""
