import json
text = json.dumps({'z': 1j, 'a': set([1])}, default=lambda value: sorted(value) if isinstance(value, set) else str(value), sort_keys=True)
