# ends: limit at 3
import hashlib
x = hashlib.pbkdf2_hmac('md5', 'p', 's', 1, 3000000)
