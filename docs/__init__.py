"""The pages of argmap, and what makes those that are made from its code."""
