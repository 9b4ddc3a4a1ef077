"""Explaining: why a claim has its standing."""
