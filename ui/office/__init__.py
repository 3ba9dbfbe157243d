"""What the office sets for itself, and what it threw away."""
