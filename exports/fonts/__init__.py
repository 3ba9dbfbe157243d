"""The open fonts that paper and windows use, and which of them draws which character."""
