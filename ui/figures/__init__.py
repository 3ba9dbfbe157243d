"""Figures: the whole list, units in order, groups, and the course over months."""
