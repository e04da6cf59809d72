import json
x = json.loads('["abc]')
