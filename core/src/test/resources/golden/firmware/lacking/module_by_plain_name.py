def f():
    import heapq


f()
