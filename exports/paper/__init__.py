"""Paper: bulletins, slips and plaques as PDF files, set by GB/T 9704-2012 with a line breaker of our own."""
