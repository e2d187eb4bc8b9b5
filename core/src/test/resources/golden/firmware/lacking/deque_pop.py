import ucollections
d = ucollections.deque((), 2)
d.append(1)
d.pop()
