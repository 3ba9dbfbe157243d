"""Deeds beyond typing: small dialogs that ask what an operation needs."""
