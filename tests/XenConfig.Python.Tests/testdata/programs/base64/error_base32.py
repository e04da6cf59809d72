import base64
x = base64.b32decode('abc')
