# differs: 1.13 cuts the distance to eight bits, so the pattern matches at random or hangs
import ure

for count in (20, 200):
    try:
        print(ure.match("(" + "a" * count + "|b)", "b").group(0))
    except ValueError as e:
        print(e)
