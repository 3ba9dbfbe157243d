"""Speed, always as a ratio to a floor measured in the same run: `uv run python -m tests.benchmarks`."""
