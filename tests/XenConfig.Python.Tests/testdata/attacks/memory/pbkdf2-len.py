# ends: limit at 3
import hashlib
hashlib.pbkdf2_hmac('sha512', 'x', 'y', 1, 10**9)
