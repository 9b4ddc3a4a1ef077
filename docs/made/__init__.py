"""One module a made page."""
