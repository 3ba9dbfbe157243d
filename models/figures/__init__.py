"""Figures: each number that is printed or shown, with its definition and the rows it counts."""
