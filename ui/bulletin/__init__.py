"""Bulletins and other paper: written, looked at page by page, issued, printed."""
