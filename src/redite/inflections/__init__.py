"""Which endings the words of a language exchange, as redite.endings reads them: a file a language."""
