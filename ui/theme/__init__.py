"""One design language: tokens, palette, type, style sheet, icons."""
