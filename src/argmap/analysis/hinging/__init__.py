"""Hinging: what would have to change for a standing to change."""
