print("solid init")
SIDES = 6
