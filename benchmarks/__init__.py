"""Projects of any size, made from a seed, and what argmap needs for them."""
