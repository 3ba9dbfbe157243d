"""一企一档: one page of everything about an enterprise or project."""
