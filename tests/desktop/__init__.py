"""How the program starts, what it keeps, and what it says when it cannot."""
