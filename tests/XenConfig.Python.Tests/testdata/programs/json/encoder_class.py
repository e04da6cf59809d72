import json
class Names(json.JSONEncoder):
    def default(self, o):
        return [o.real, o.imag]
text = json.dumps({'point': 3 + 4j}, cls=Names)
