"""Which endings the words of a language exchange, as redite.endings reads them: a module a language."""
