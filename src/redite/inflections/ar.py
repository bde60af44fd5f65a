"""Arabic: endings that its words exchange, each with the others; - is none."""

ENDINGS = """\
- ا ات ة ت ك م ن نا ه ها هم ون ي ية ين
ا ة م ن ه ي
ات ة ه ي ية
ة ن ه ون ي ية ين
ك ه
ه ي
ها ي
ون ين
ى ي
"""
