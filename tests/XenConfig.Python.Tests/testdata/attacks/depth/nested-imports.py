# ends: exception at 2: RuntimeError: maximum recursion depth exceeded
import endless
