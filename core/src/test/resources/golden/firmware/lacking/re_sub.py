import ure
print(ure.match("a", "a").group(0))
ure.sub("a", "b", "a")
