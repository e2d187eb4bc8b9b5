import math
print(math.sin(0))
print(math.log2(8))
