# only here: in 1.13 the match object of sub is on the C stack, and kept it is garbage
import ure

kept = []
ure.sub("[0-9]+", lambda m: kept.append(m) or "n", "1 22 333")
print([m.group(0) for m in kept])
