"""Workbooks: a finished Excel ledger out, and any office's workbook in."""
