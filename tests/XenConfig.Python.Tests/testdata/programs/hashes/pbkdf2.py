import hashlib
key = hashlib.pbkdf2_hmac('sha256', 'password', 'salt', 20, 16).encode('hex')
