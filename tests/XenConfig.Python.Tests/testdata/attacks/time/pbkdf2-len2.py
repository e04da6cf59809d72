# ends: limit at 3
import hashlib
hashlib.pbkdf2_hmac('md5', 'x' * 10000000, 'y'* 10000000, 1000, 64)
