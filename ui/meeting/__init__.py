"""One meeting: what was raised at it, who answers for it by when, and what earlier meetings left open."""
