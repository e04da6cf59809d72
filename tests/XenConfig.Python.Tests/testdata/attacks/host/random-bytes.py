# ends: completed: 16 True
# They come from the host profile's seed.
import os
print len(os.urandom(16)), os.urandom(8) != os.urandom(8)
