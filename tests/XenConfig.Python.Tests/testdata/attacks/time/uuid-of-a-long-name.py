# ends: limit at 3
import uuid
while 1: uuid.uuid5(uuid.NAMESPACE_DNS, "a" * 1000000)
