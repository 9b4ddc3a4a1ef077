"""The sections of a brief, one builder each."""
