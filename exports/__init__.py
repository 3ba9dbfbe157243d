"""Files out and back in: workbooks and paper, and the fonts they need."""
