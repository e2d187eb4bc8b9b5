print("a".strip())
print("a".center(3))
