# ends: completed: [[...], {1: [...]}]
x = []
x.append(x)
x.append({1: x})
print x
