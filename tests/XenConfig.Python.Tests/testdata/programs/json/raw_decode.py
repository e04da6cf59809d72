import json
value, end = json.JSONDecoder().raw_decode('[1, 2] and more')
