import json
settings = {'memory': 1024, 'disk': ['phy:/dev/vg/a,xvda,w'], 'on_crash': u'restart'}
same = json.loads(json.dumps(settings)) == settings
