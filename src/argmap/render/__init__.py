"""From maps and briefs to bytes; the only place that runs engines or knows a medium."""
