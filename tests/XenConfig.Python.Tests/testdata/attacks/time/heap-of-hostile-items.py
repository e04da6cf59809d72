# ends: limit at 4: The evaluation takes more than 200000 steps
import heapq
heap = [lambda: 0] * 100000
while 1: heapq.heapify(heap)
