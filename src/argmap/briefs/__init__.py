"""Briefs: from a debate and a profile to a neutral tree of blocks."""
