"""Starts the program and speaks to the operating system."""
