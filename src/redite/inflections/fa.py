"""Persian: endings that its words exchange, each with the others; - is none."""

ENDINGS = """\
- ا ات اتي ان اي ت د ش م ن ند ه ها هاي و ون ي يان يد يم ين يي
ا ي
ات ه ي
ان ي
اي هاي ي
ت ش م ه ي
د م ن ند ه ي يد يم
ش م ه هاي ي
م ن ند ه ي يد يم
ن ه ي يد يم
ند ه ي يد يم
ه ي يد يم گان گي
ها ي
هاي ي
"""
