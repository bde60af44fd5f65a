"""A thesaurus a language, as redite.thesaurus reads them."""
