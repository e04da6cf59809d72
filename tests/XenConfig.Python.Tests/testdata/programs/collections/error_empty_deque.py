from collections import deque
x = deque().popleft()
