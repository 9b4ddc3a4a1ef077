"""Documents of each format, as the words that a reader of them sees."""
