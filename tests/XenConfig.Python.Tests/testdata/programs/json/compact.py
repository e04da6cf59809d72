import json
vif = json.dumps(['mac=00:16:3e:00:00:01', 'bridge=xenbr0'], separators=(',', ':'))
