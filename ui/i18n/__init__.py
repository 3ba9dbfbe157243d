"""Translations: `four_helps_zh_CN.ts` is the source, the `.qm` beside it what the program reads."""
