import json
escaped = json.dumps(u'h\xe9\u20ac')
kept = json.dumps(u'h\xe9\u20ac', ensure_ascii=False)
utf8 = json.dumps('h\xc3\xa9')
