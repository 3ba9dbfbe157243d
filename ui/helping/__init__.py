"""Who helps whom: the board, handing over, the history of helpers, plaques, and the chain of service."""
