"""A bound for work on hostile input: it guards against work without end, not against slowness.

Speed is measured in `benchmarks/`.
"""

ENDLESS = 60.0
"""Seconds of CPU from which on work counts as endless; what is tested takes a few at most."""
