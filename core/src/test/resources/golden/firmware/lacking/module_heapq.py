import uheapq
